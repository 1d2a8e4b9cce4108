// What is chosen of a picture: size, ground, projection, language, parts, the reader's own words.
import { longestSide, sheetFormats, shortestSide } from '../../cartography/sheet/format.ts';
import { isLanguage, languageNames, languages } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Choice, grounds } from './choice.ts';
import type { PressedView } from './pressed-view.ts';

const partNames = ['title', 'figures', 'legend', 'sources', 'inset'] as const;
/** Letters of a headline or a note of the reader's own. */
const longestText = 160;

export interface SnapshotChoicesProps {
  readonly choice: Choice;
  readonly view: PressedView;
  readonly change: (part: Partial<Choice>) => void;
}

export function SnapshotChoices({ choice, view, change }: SnapshotChoicesProps) {
  const { messages } = view;
  return (
    <div className="snapshot-choices">
      <label>
        <span>{messages.pictureSize}</span>
        <select value={choice.format} onChange={(event) => change({ format: event.target.value })}>
          <option value="screen">{messages.formatNames.screen}</option>
          {sheetFormats.map(({ id, pixels }) => (
            <option key={id} value={id}>
              {`${messages.formatNames[id as keyof Messages['formatNames']]}, ${messages.pixels(pixels.width, pixels.height)}`}
            </option>
          ))}
          <option value="own">{messages.formatNames.own}</option>
        </select>
      </label>
      {choice.format === 'own' && (
        <div className="snapshot-pair">
          {(['width', 'height'] as const).map((side) => (
            <label key={side}>
              <span>{messages[side]}</span>
              <input
                type="number"
                min={shortestSide}
                max={longestSide}
                value={choice.own[side]}
                onChange={(event) => change({ own: { ...choice.own, [side]: event.target.valueAsNumber } })}
              />
            </label>
          ))}
        </div>
      )}
      <div className="snapshot-pair">
        <label>
          <span>{messages.ground}</span>
          <select
            value={choice.ground ?? view.theme}
            onChange={(event) =>
              change({ ground: grounds.find((each) => each === event.target.value) ?? null })
            }
          >
            <option value="light">{messages.themeLight}</option>
            <option value="dark">{messages.themeDark}</option>
            <option value="transparent">{messages.themeTransparent}</option>
          </select>
        </label>
        <label>
          <span>{messages.projection}</span>
          <select
            value={choice.isConic ? 'conic' : 'map'}
            onChange={(event) => change({ isConic: event.target.value === 'conic' })}
          >
            <option value="map">{messages.asOnMap}</option>
            <option value="conic">{messages.conic}</option>
          </select>
        </label>
      </div>
      <label>
        <span>{messages.language}</span>
        <select
          value={choice.language ?? view.language}
          onChange={(event) => isLanguage(event.target.value) && change({ language: event.target.value })}
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code]}
            </option>
          ))}
        </select>
      </label>
      {/* The picture as on screen is what one press saves: everything, in its own words. */}
      <fieldset disabled={choice.format === 'screen'}>
        <legend>{messages.inPicture}</legend>
        {partNames.map((part) => (
          <label key={part} className="snapshot-part">
            <input
              type="checkbox"
              checked={choice.parts[part]}
              onChange={() => change({ parts: { ...choice.parts, [part]: !choice.parts[part] } })}
            />
            <span>{messages.partNames[part]}</span>
          </label>
        ))}
      </fieldset>
      {(['headline', 'note'] as const).map((name) => (
        <label key={name}>
          <span>{name === 'headline' ? messages.ownHeadline : messages.ownNote}</span>
          <input
            type="text"
            maxLength={longestText}
            disabled={name === 'note' && choice.format === 'screen'}
            value={choice[name]}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
