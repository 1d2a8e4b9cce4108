// The credits of many sources in short: who said it, and who carried it on which days.
import type { Claim } from '../../airlift/airlift.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { piecesOf, rowsOfClaims } from '../where-in.ts';
import { areSaidAlike, capitalised, whoSaid } from '../who-said.ts';

/** Rows of a table that lie in more pieces than this are not told one by one, nor are they looked through where they are more. */
const mostPieces = 2;
const mostRows = 5000;

/**
 * A sentence for each speaker with all publishers that carried it, those of the first claims first.
 * @param room letters that all of them may take; the first publisher is named in any case, the others as far as there is
 * room, and how many are not is said
 */
export function shortCredits(
  claims: readonly Claim[],
  language: Language,
  messages: Messages,
  room: number,
): readonly string[] {
  const groups = new Map<string | null, Map<string, Claim[]>>();
  let before: { readonly claim: Claim; readonly own: Claim[] } | null = null;
  for (const claim of claims) {
    if (before === null || !areSaidAlike(before.claim, claim)) {
      const who = whoSaid({ ...claim, said: null }, language, messages);
      const publishers = groups.get(who) ?? new Map<string, Claim[]>();
      const own = publishers.get(claim.source.publisher) ?? [];
      publishers.set(claim.source.publisher, own);
      groups.set(who, publishers);
      before = { claim, own };
    }
    before.own.push(claim);
  }
  let left = [...groups.values()].reduce((sum, publishers) => sum + publishers.size, 0);
  let used = 0;
  let isFull = false;
  const named: { readonly who: string | null; readonly publishers: string[]; notGiven: string | null }[] = [];
  for (const [who, publishers] of groups) {
    const words: string[] = [];
    let notGiven: string | null = null;
    for (const [publisher, own] of publishers) {
      const text = publisherWords(publisher || messages.sourceNotGiven, own, messages);
      const length = text.length + 2 + (words.length === 0 ? (who?.length ?? 0) : 0);
      // A single one takes hardly more room than that it is left out.
      isFull ||= used > 0 && used + length > room && left > 1;
      if (isFull) break;
      used += length;
      left -= 1;
      if (publisher === '') notGiven = text;
      else words.push(text);
    }
    if (words.length > 0 || notGiven !== null) named.push({ who, publishers: words, notGiven });
  }
  if (left > 0) named.at(-1)?.publishers.push(messages.moreInFile(left));
  return named.flatMap(({ who, publishers, notGiven }) => [
    ...(publishers.length === 0
      ? []
      : [
          who === null
            ? messages.reportedByAll(publishers)
            : messages.carriedBy(who, messages.list(publishers), null),
        ]),
    ...(notGiven === null
      ? []
      : [`${who === null ? capitalised(notGiven, language) : `${who}; ${notGiven}`}.`]),
  ]);
}

/** "The Paper (8 March 2022 and 10 March, rows 2–15)"; the brackets hold what is known. */
function publisherWords(publisher: string, claims: readonly Claim[], messages: Messages): string {
  const dates = [...new Set(claims.flatMap(({ source: { published } }) => published ?? []))].sort();
  const days = dates.map((date, index) =>
    messages.date(date, dates[index - 1]?.slice(0, 4) === date.slice(0, 4) ? 'day' : 'full'),
  );
  const paragraphs = claims.flatMap((claim) => claim.paragraphs);
  const rows = rowsOfClaims(claims) > mostRows ? [] : claims.flatMap(rowsOf);
  const inBrackets = [
    ...(days.length === 0 ? [] : [messages.list(days)]),
    ...(paragraphs.length === 0 ? [] : [messages.paragraphs(paragraphs)]),
    ...(rows.length === 0 || piecesOf(rows) > mostPieces ? [] : [messages.rows(rows)]),
  ];
  return inBrackets.length === 0 ? publisher : `${publisher} (${inBrackets.join(', ')})`;
}

const rowsOf = ({ row, rows }: Claim): readonly number[] =>
  rows === null ? (row === null ? [] : [row]) : Array.from(rows);
