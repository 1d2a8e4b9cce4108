// The line that credits what is shown: who said it, to whom, when, who carried it, and where in the source it stands.
import type { Airlift, Claim, Source } from '../../airlift/airlift.ts';
import { isChanged } from '../../airlift/basis.ts';
import type { Shown } from '../../airlift/counting/filter.ts';
import { withParts } from '../../airlift/counting/parts.ts';
import { leadClaim } from '../../airlift/pointing/links.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { countWords } from '../count-words.ts';
import { rowsOfClaims } from '../where-in.ts';
import { areSaidAlike, capitalised, saidSentence } from '../who-said.ts';
import { notTheirs } from './not-theirs.ts';
import { shortCredits } from './short-credits.ts';

/**
 * The claims that the counts of an airlift stand on, or of what a filter shows of it, with those on the parts by which a
 * total is drawn and told day by day; the leading one where nothing counts.
 */
export function creditedClaims(airlift: Airlift, shown: Shown | null): readonly Claim[] {
  const movements =
    shown === null
      ? airlift.movements
      : shown.movements.flatMap(({ movement }) => withParts(airlift, movement));
  const counted = new Set<Claim>();
  for (const { claims } of movements) for (const { claim } of claims) counted.add(claim);
  for (const { claim } of (shown ?? airlift).fleets) counted.add(claim);
  const lead = leadClaim(airlift);
  return counted.size > 0 || lead === null ? [...counted] : [lead];
}

/** Every source that is credited, each once. */
export function creditedSources(airlift: Airlift, shown: Shown | null): readonly Source[] {
  return [...new Set(creditedClaims(airlift, shown).map(({ source }) => source))];
}

/** More credits than this are told in short: publishers and dates, by who said it. */
const mostSentences = 2;

/**
 * Every source of the counts with its agency and its speaker; what the same people said is credited once.
 * @param shown what of it is told with its paragraphs; null: all of it, without them
 * @param room letters that many sources may take; those that find none are told as a number
 */
export function sourceLineOf(
  airlift: Airlift,
  language: Language,
  messages: Messages,
  shown: Shown | null,
  room = Number.POSITIVE_INFINITY,
): string {
  const claims = creditedClaims(airlift, shown);
  const credits = new Map<string, Claim[]>();
  let before: { readonly claim: Claim; readonly own: Claim[] } | null = null;
  for (const claim of claims) {
    if (before === null || !areSaidAlike(before.claim, claim)) {
      const sentence = saidSentence(claim, language, messages, 'day');
      const own = credits.get(sentence) ?? [];
      credits.set(sentence, own);
      before = { claim, own };
    }
    before.own.push(claim);
  }
  const sentences = () =>
    [...credits].map(([sentence, own]) => {
      const where = shown === null ? '' : whereOf(own, shown, messages);
      return where === '' ? sentence : `${sentence} ${capitalised(where, language)}.`;
    });
  const rows = rowsOfClaims(claims);
  const sources = new Set(claims.map(({ source }) => source).filter(({ publisher }) => publisher !== ''))
    .size;
  const isShort = credits.size > mostSentences;
  const changed = claims.filter(isChanged).length;
  const sums = [
    ...(sources > 0 ? [messages.sourceCount(sources)] : []),
    ...(rows > 0 ? [messages.rowCount(rows)] : []),
    ...(changed > 0 ? [messages.changedByYou(changed)] : []),
  ];
  return [
    ...(isShort ? shortCredits(claims, language, messages, room) : sentences()),
    ...(sums.length > 0 && (isShort || rows > 0 || changed > 0) ? [`${sums.join(', ')}.`] : []),
    notTheirs(airlift, claims, language, messages),
    airlift.caveat[language],
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** More counts than this are not told one by one. */
const mostCounts = 3;

/** Where in their source the counts of some claims stand: each count with its paragraphs, or of many the paragraphs alone. */
function whereOf(all: readonly Claim[], shown: Shown, messages: Messages): string {
  const claims = new Set(all);
  const fleets = shown.fleets.filter(({ claim }) => claims.has(claim));
  const parts = shown.movements.flatMap(({ movement }) => {
    const own = movement.claims.filter(({ claim }) => claims.has(claim));
    const paragraphs = own.flatMap(({ claim }) => claim.paragraphs);
    const [amount] = own.flatMap(({ amounts }) => amounts);
    if (amount === undefined || paragraphs.length === 0) return [];
    return [messages.inParagraphs(messages.theCount(countWords(amount, messages)), paragraphs)];
  });
  const ofFleets = fleets.flatMap(({ claim }) => claim.paragraphs);
  if (parts.length > mostCounts) return messages.paragraphs(all.flatMap(({ paragraphs }) => paragraphs));
  if (ofFleets.length > 0) parts.push(messages.inParagraphs(messages.theGroup, ofFleets));
  return parts.join(', ');
}
