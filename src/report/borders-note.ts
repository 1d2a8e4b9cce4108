// What is said of the borders and names on the map.
import type { Airlift, Claim } from '../airlift/airlift.ts';
import type { Messages } from '../i18n/messages.ts';

/** The first year in which the world's borders were nearly those of the map: before it the Soviet Union still stood. */
const firstYearOfBorders = 1992;

/** The year in which an airlift began, as far as that is known: that of what was said where no period is reported. */
function firstYear({ movements, fleets }: Airlift): number {
  const dayOf = ({ about, said, source }: Claim) => about ?? said ?? source.published ?? [];
  const days = [
    ...movements.flatMap(
      ({ period, claims }) => period?.from.date ?? claims.flatMap(({ claim }) => dayOf(claim)),
    ),
    ...fleets.flatMap(({ claim }) => dayOf(claim)),
  ];
  return Math.min(...days.map((day) => Number(day.slice(0, 4))));
}

/**
 * The map's own note on its borders; for an airlift that began before 1992 it first says that borders and names are not
 * those of its time.
 * @param note what the map says of its lines, in the language of the messages
 * @param year whose borders and names the map has
 */
export function bordersNote(airlift: Airlift, note: string, year: number, messages: Messages): string {
  return firstYear(airlift) < firstYearOfBorders ? `${messages.bordersOfYear(year)} ${note}` : note;
}
