// A column while it is being decided what it is.
import type { ColumnReading } from '../../opening.ts';
import type { Profile } from './content.ts';

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly profile: Profile;
  /** One of `takenFor`; empty where nothing says yet what it is. */
  taken: string;
  guessedFrom: ColumnReading['guessedFrom'];
}
