// The way to the site's other airlifts: a line at the panel's end.
import { memo } from 'react';
import { reference } from '../../airlift/basis.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { inSite } from '../web/site.ts';
import './OtherAirlifts.css';

/** The language of the pages that have no folder for one. */
const rootLanguage = 'en';

export const OtherAirlifts = memo(function OtherAirlifts() {
  const { others, language, messages } = usePresentation();
  if (others.length === 0) return null;
  const ofLanguage = language === rootLanguage ? '' : `${language}/`;
  return (
    <nav className="other-airlifts" data-basis={reference} aria-label={messages.otherAirlifts}>
      <span>{messages.otherAirlifts}</span>
      <ul>
        {others.map(({ folder, title }) => (
          <li key={folder}>
            <a href={inSite(`${folder}${ofLanguage}`)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
