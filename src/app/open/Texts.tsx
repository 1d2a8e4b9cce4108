// What the reader may say of the airlift: what it is called, a summary, and who says so.
import { useOwn } from './own-words.ts';

/** Null: not touched, so what is computed stands. */
export interface OwnTexts {
  readonly title: string | null;
  readonly summary: string | null;
  readonly source: string | null;
}

export interface TextsProps {
  readonly texts: OwnTexts;
  /** What stands where nothing was written. */
  readonly computed: Readonly<Record<'title' | 'summary', string>>;
  /** Whether the summary is left for the last step. */
  readonly isShort?: boolean;
  readonly onTexts: (texts: OwnTexts) => void;
}

export function Texts({ texts, computed, isShort = false, onTexts }: TextsProps) {
  const own = useOwn();
  const change = (part: Partial<OwnTexts>) => onTexts({ ...texts, ...part });
  return (
    <div className="own-texts">
      <label>
        <span>{own.heading}</span>
        <input
          value={texts.title ?? computed.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </label>
      {!isShort && (
        <label>
          <span>{own.summary}</span>
          <textarea
            rows={3}
            value={texts.summary ?? computed.summary}
            onChange={(event) => change({ summary: event.target.value })}
          />
        </label>
      )}
      <label>
        <span>{own.source}</span>
        <input
          value={texts.source ?? ''}
          placeholder={own.sourceHint}
          onChange={(event) => change({ source: event.target.value })}
        />
      </label>
    </div>
  );
}
