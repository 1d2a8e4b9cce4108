// What a reader is told who scrolls over a drawing in somebody's page; MapLibre says the same in the same place.
import type { Messages } from '../../i18n/messages.ts';

export interface CooperationWordsProps {
  readonly words: Messages['cooperation'];
  /** How often somebody has scrolled. */
  readonly times: number;
}

/** MapLibre's own way of telling. */
const isMac = () => typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

/** Seen for a moment each time. The names are MapLibre's, as in map.css. */
export function CooperationWords({ words, times }: CooperationWordsProps) {
  if (times === 0) return null;
  return (
    <div key={times} className="maplibregl-cooperative-gesture-screen told" aria-hidden="true">
      <div className="maplibregl-desktop-message">{isMac() ? words.mac : words.keyboard}</div>
      <div className="maplibregl-mobile-message">{words.touch}</div>
    </div>
  );
}
