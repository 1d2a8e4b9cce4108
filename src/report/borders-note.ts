// What is said of the borders and names on the map.
import type { Airlift, Claim } from '../airlift/airlift.ts';
import { once } from '../airlift/once.ts';
import type { Messages } from '../i18n/messages.ts';

/** The first year in which the world's borders were nearly those of the map: before it the Soviet Union still stood. */
const firstYearOfBorders = 1992;

/** The year in which an airlift began, as far as that is known: that of what was said where no period is reported. */
const firstYear = once(({ movements, fleets }: Airlift): number => {
  let first = '9999';
  const add = (day: string | null) => {
    if (day !== null && day < first) first = day;
  };
  const addDayOf = ({ about, said, source }: Claim) => add(about ?? said ?? source.published);
  for (const { period, claims } of movements) {
    if (period !== null) add(period.from.date);
    else for (const { claim } of claims) addDayOf(claim);
  }
  for (const { claim } of fleets) addDayOf(claim);
  return Number(first.slice(0, 4));
});

/**
 * The map's own note on its borders; for an airlift that began before 1992 it first says that borders and names are not
 * those of its time.
 * @param note what the map says of its lines, in the language of the messages
 * @param year whose borders and names the map has
 */
export function bordersNote(airlift: Airlift, note: string, year: number, messages: Messages): string {
  return firstYear(airlift) < firstYearOfBorders ? `${messages.bordersOfYear(year)} ${note}` : note;
}
