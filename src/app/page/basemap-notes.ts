// What the basemap's data says of itself.
import type { Localized } from '../../i18n/languages.ts';

export interface BasemapNotes {
  readonly file: string;
  /** Whose borders and names the map has. */
  readonly bordersYear: number;
  readonly borders: Localized;
  readonly bordersShort: Localized;
  readonly licences: Localized;
  readonly credits: readonly string[];
}
