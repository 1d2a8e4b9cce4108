// "More than", "about", "between … and …" in the four languages of the interface and in French, Spanish, Portuguese and German.
import type { Comparator } from '../../../airlift/amount.ts';

type Bound = Exclude<Comparator, 'range'>;

/** Before a number. Within one comparator the order makes no difference; a longer phrase goes before the one that begins it. */
const before: readonly (readonly [Bound, string])[] = [
  [
    '>=',
    '>=|=>|≥|⩾|at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|minimum|min\\.?|from|upwards of|setidaknya|sedikitnya|sekurang-kurangnya|paling sedikit|minimal|tidak kurang dari|не менее чем|не менее|не меньше|как минимум|по меньшей мере|минимум|от|кемінде|ең азы|ең аз дегенде|au moins|au minimum|pas moins de|al menos|por lo menos|como mínimo|no menos de|pelo menos|ao menos|no mínimo|não menos de|mind\\.|mindestens|wenigstens|zumindest|nicht weniger als|ab',
  ],
  [
    '<=',
    "<=|=<|≤|⩽|at most|no more than|not more than|up to|a maximum of|maximum of|maximum|max\\.?|paling banyak|maksimal|maksimum|hingga|sampai|tidak lebih dari|не более чем|не более|не больше|максимум|до|ең көбі|au plus|au maximum|pas plus de|jusqu'à|como máximo|a lo sumo|no más de|hasta|no máximo|não mais de|até|höchstens|maximal|nicht mehr als|bis zu",
  ],
  [
    '>',
    '>|more than|over|above|exceeding|in excess of|greater than|lebih dari|di atas|melebihi|более чем|более|больше чем|больше|свыше|св\\.|plus de|más de|mais de|acima de|mehr als|über',
  ],
  [
    '<',
    '<|fewer than|less than|under|below|kurang dari|di bawah|менее чем|менее|меньше чем|меньше|moins de|menos de|weniger als|unter',
  ],
  [
    '~',
    '~|≈|∼|≃|±|about|around|approximately|approx\\.?|roughly|circa|ca\\.?|c\\.|some|almost|nearly|sekitar|kira-kira|kurang lebih|hampir|около|примерно|приблизительно|порядка|почти|ок\\.|прибл\\.|шамамен|жуық|environ|env\\.|près de|autour de|à peu près|presque|alrededor de|cerca de|aproximadamente|aprox\\.|unos|unas|casi|em torno de|por volta de|quase|etwa|rund|rd\\.|ungefähr|zirka|knapp|fast|gegen',
  ],
  [
    '=',
    '=|exactly|precisely|only|tepat|persis|hanya|ровно|всего|только|тура|дәл|exactement|exactamente|exatamente|genau',
  ],
];

/** Behind a number. The ending that kk hangs on it goes with the words. */
const behind: readonly (readonly [Bound, string])[] = [
  [
    '>=',
    '\\+|or more|or above|and more|and above|plus|atau lebih|ke atas|и более|и больше|или более|и выше|және одан да көп|-?[тдн][ае]н кем емес|ou plus|et plus|o más|y más|ou mais|e mais|oder mehr|und mehr',
  ],
  [
    '<=',
    'or fewer|or less|or below|at most|atau kurang|ke bawah|и менее|или менее|-?[тдн][ае]н аспайды|-?[тдн][ае]н артық емес|-?[кқгғ][еа] дейін|ou moins|o menos|ou menos|oder weniger',
  ],
  ['>', '-?[тдн][ае]н (?:астам|артық|көп)'],
  ['<', '-?[тдн][ае]н (?:кем|аз)'],
  ['~', 'approx\\.?|-?[кқгғ][еа] жуық|-?[тд][ае]й|шақты|or so|environ'],
];

const startsWith = before.map(
  ([comparator, words]) => [comparator, new RegExp(`^(?:${words})(?![\\p{L}])\\s*(?=\\S)`, 'iu')] as const,
);
const endsWith = behind.map(
  ([comparator, words]) => [comparator, new RegExp(`\\s*(?:${words})$`, 'iu')] as const,
);

/** What a source's words say of the number that they stand beside; null where there are none. */
export function comparatorIn(plain: string): { readonly comparator: Bound; readonly rest: string } | null {
  for (const [forms, isBefore] of [
    [startsWith, true],
    [endsWith, false],
  ] as const)
    for (const [comparator, form] of forms) {
      const rest = plain.replace(form, '');
      const isLeft = isBefore ? !/^[\p{L}=<>]/u.test(rest) : /\d$/.test(rest);
      if (rest !== plain && rest !== '' && isLeft) return { comparator, rest };
    }
  return null;
}

const rangeForms: readonly RegExp[] = [
  /^(?:between|from|antara|dari|от|между|entre|de|desde|von|zwischen)?\s*(\S.*?)\s*(?:-|–|—|―|…|\.\.\.?|(?<=\s)(?:or|to|till|until|through|and|atau|sampai|hingga|s\/d|dan|или|либо|до|и|не|немесе|мен|бен|пен|ou|à|et|o|u|a|y|e|até|hasta|oder|bis|und)(?=\s))\s*(\S.*?)(?:\s+аралығы(?:нда)?)?$/iu,
  /^(\S.*?)-?[тдн][ае]н\s+(\S.*?)-?[кқгғ][еа] дейін$/iu,
];

/** The words for the two ends of a range, in every way in which it can be divided; whether they are numbers is not asked here. */
export function* endsOfRange(plain: string): Generator<readonly [string, string]> {
  for (const form of rangeForms) {
    const [, first, second] = form.exec(plain) ?? [];
    if (first !== undefined && second !== undefined) yield [first, second];
  }
}
