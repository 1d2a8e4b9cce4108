// Language, projection and theme, above the map.

import { memo } from 'react';
import type { Projection } from '../../cartography/projection/projection.ts';

import type { ThemeName } from '../../cartography/style/theme.ts';
import { isLanguage, type Language, languageNames, languages } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Action } from '../../state/reducer.ts';
import { needsProgram } from '../web/needs-program.ts';
import './TopBar.css';

export interface TopBarProps {
  readonly language: Language;
  readonly projection: Projection;
  readonly theme: ThemeName;
  readonly messages: Messages;
  readonly dispatch: (action: Action) => void;
}

const projections = ['mercator', 'globe'] as const;

export const TopBar = memo(function TopBar(props: TopBarProps) {
  const { language, projection, theme, messages, dispatch } = props;
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  const themeName = theme === 'light' ? messages.themeLight : messages.themeDark;
  return (
    <div className="top-bar" {...needsProgram}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a bar in every browser */}
      <div className="choices languages" role="group" aria-label={messages.language} data-reserved="">
        {languages.map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => dispatch({ kind: 'language', language: code })}
          >
            {languageNames[code]}
          </button>
        ))}
      </div>
      <label className="language-select" data-reserved="">
        <span className="visually-hidden">{messages.language}</span>
        <select
          value={language}
          onChange={({ target: { value } }) =>
            isLanguage(value) && dispatch({ kind: 'language', language: value })
          }
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code]}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="choices projections" role="group" aria-label={messages.projection} data-reserved="">
        {projections.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === projection}
            onClick={() => dispatch({ kind: 'projection', projection: each })}
          >
            {messages[each]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="theme-button"
        aria-label={`${messages.theme}: ${themeName}`}
        title={messages.theme}
        data-reserved=""
        onClick={() => dispatch({ kind: 'theme', theme: otherTheme })}
      >
        <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
          <circle cx="7.5" cy="7.5" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M7.5 1.3A6.2 6.2 0 0 1 7.5 13.7Z" fill="currentColor" />
        </svg>
        <span aria-hidden="true">{themeName}</span>
      </button>
      <button
        type="button"
        className="globe-toggle"
        aria-label={messages.globe}
        aria-pressed={projection === 'globe'}
        title={messages.globe}
        data-reserved=""
        onClick={() =>
          dispatch({ kind: 'projection', projection: projection === 'globe' ? 'mercator' : 'globe' })
        }
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.3">
            <circle cx="9" cy="9" r="7.2" />
            <ellipse cx="9" cy="9" rx="3.2" ry="7.2" />
            <path d="M2 9H16M3 5.4H15M3 12.6H15" />
          </g>
        </svg>
      </button>
    </div>
  );
});
