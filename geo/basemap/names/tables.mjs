// Reads the tables of names that lie beside this file.
import { readFileSync } from 'node:fs';

/** The lines of a file beside this one, without those that are empty or a comment. */
const linesOf = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** The rows of a table, each as its cells. */
export const rowsOf = (name) => linesOf(name).map((line) => line.split('|').map((cell) => cell.trim()));

/** Zones with the zoom that their towns appear at: `[minimumZoom, zone]`. */
export const zonesOf = (name) =>
  linesOf(name).flatMap((line) => {
    const [zoom, zones] = line.split(':');
    return zones
      .trim()
      .split(' ')
      .map((zone) => [Number(zoom), zone]);
  });
