// What people write into a cell for nothing: a dash, `N/A`, "not reported". Such a cell is empty, not 0.
import { plainWord } from './plain-text.ts';

/** In eight languages; how spreadsheets and databases write it, too. */
const marks = new Set(
  [
    '- -- --- – — ― . .. ... … ? ?? / // _ #n/a #na na n/a n.a. n.a n/k n.k. n/r n/s n/d n.d. n.d nd nan <na> null nil \\n (null) [null] tbd tba tbc',
    'unknown|unk|not reported|unreported|not available|not known|not given|not stated|not specified|not disclosed|not announced|not provided|unclear|unspecified|undisclosed|withheld|classified|no data|missing|blank|empty',
    'tidak diketahui|tidak dilaporkan|tidak disebutkan|tidak tersedia|tidak ada data|belum diketahui',
    'не указано|не указан|не указана|не указаны|не сообщается|не сообщалось|неизвестно|не раскрывается|не уточняется|не называется|нет данных|н/д|н.д.|нд|нет сведений|не известно',
    'белгісіз|көрсетілмеген|хабарланбаған|дерек жоқ|мәлімет жоқ|жоқ дерек|анықталмаған',
    'inconnu|inconnue|non communiqué|non renseigné|non précisé|non disponible|nc|n.c.|pas de données',
    'desconocido|desconocida|sin datos|no consta|no disponible|no informado|s/d|s.d.|no reportado',
    'desconhecido|desconhecida|sem dados|não informado|não disponível|não consta',
    'unbekannt|keine angabe|keine angaben|k. a.|k.a.|ka|nicht bekannt|nicht angegeben|keine daten|entfällt',
  ].flatMap((line) => line.split(line.includes('|') ? '|' : ' ')),
);

/** Those that may mean something: a small number that is withheld, or 0. */
const doubtful = new Set(['*', '**', '***', 'x', 'none', 'c', '(x)', '(d)', '[c]', ':']);

/** What a cell without a value is. */
export type NothingReading =
  | { readonly kind: 'empty' }
  /** `isTold`: it may mean something (`*` is "1 to 4" to some, `none` is 0 to others), and the reader has to know. */
  | { readonly kind: 'nothing'; readonly mark: string; readonly isTold: boolean };

/** @returns null for a cell in which something stands */
export function readNothing(text: string): NothingReading | null {
  const word = plainWord(text);
  if (word === '') return { kind: 'empty' };
  if (marks.has(word)) return { kind: 'nothing', mark: text.trim(), isTold: false };
  return doubtful.has(word) ? { kind: 'nothing', mark: text.trim(), isTold: true } : null;
}
