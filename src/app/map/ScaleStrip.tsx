// The strip below the map: its scale, and what its lines are and are not.
import { memo } from 'react';
import { type Basis, computed, reference } from '../../airlift/basis.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { scaleBar } from '../../cartography/projection/scale-bar.ts';
import type { Messages } from '../../i18n/messages.ts';
import './ScaleStrip.css';

export interface ScaleStripProps {
  readonly camera: Camera | null;
  readonly isNarrow: boolean;
  readonly messages: Messages;
  readonly borders: string;
  readonly bordersShort: string;
  readonly dataCredits: readonly string[];
  /** The credit, which is seen where the map stands alone. */
  readonly source: string;
  readonly basis: Basis;
  /** Where the whole page is. */
  readonly wholePage: string;
}

/** Pixels: beside the note, and on a phone's map. */
const longest = 150;
const longestOnPhone = 75;

export const ScaleStrip = memo(function ScaleStrip({
  camera,
  isNarrow,
  messages,
  borders,
  bordersShort,
  dataCredits,
  source,
  basis,
  wholePage,
}: ScaleStripProps) {
  const bar = camera === null ? null : scaleBar(camera, isNarrow ? longestOnPhone : longest);
  return (
    <div className="strip">
      {/* Its place is kept before it is known, so that the note beside it need not move. */}
      <div className="scale-bar" data-reserved="" data-basis={computed}>
        {bar !== null && (
          <>
            <span>{messages.scaleAt(bar.kilometres, bar.latitude)}</span>
            <svg width={bar.length + 1} height="6" aria-hidden="true">
              <path d={`M.5 0V5.5H${bar.length + 0.5}V0`} fill="none" stroke="currentColor" />
            </svg>
          </>
        )}
      </div>
      {/* In every page: somebody else's may have it laid out as the map alone where no program runs. */}
      <p className="strip-note embedded" data-basis={basis}>
        <span>{source}</span>{' '}
        <a href={wholePage} target="_blank" rel="noreferrer">
          {messages.wholePage}
        </a>
      </p>
      <p className="strip-note long" data-basis={reference}>
        {`${messages.greatCircles} ${borders} ${messages.dataCredit(dataCredits)}`}
      </p>
      <p className="strip-note short" data-basis={reference}>
        {`${messages.greatCircles} ${bordersShort}`}
      </p>
    </div>
  );
});
