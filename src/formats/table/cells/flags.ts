// Words that say of a flight that it did not fly, went elsewhere, or is only planned, in eight languages; yes and no.
import { plainWord } from './plain-text.ts';

export type FlightState = 'cancelled' | 'no-flight' | 'diverted' | 'planned';

const forms: readonly (readonly [FlightState, RegExp])[] = [
  [
    'no-flight',
    /^(?:no flights?|not flown|did not fly|no operations?|no sorties|nil|tidak ada penerbangan|tidak terbang|нет рейсов|рейсов нет|нет полетов|полетов нет|не летал[аио]?|рейс жоқ|ұшпады|pas de vols?|aucun vol|sin vuelos?|no voló|sem voos?|não voou|kein flug|keine flüge|nicht geflogen)\b/u,
  ],
  [
    'cancelled',
    /^(?:cancell?(?:ed|ation)|cnl|cnx|cxld?|canx|scrubbed|aborted|dibatalkan|batal|отмен[её]н[аоы]?|отмена|снят[аоы]?|аннулирован[аоы]?|тоқтатылды|болдырылмады|бас тартылды|күші жойылды|annulée?s?|supprimée?s?|cancelad[oa]s?|anulad[oa]s?|suspendid[oa]s?|gestrichen|annulliert|storniert|ausgefallen|abgesagt)\b/u,
  ],
  [
    'diverted',
    /^(?:diverted|divert|div|rerouted|dialihkan|перенаправлен[аоы]?|ушел на запасной|ушла на запасной|бағыты өзгертілді|қосалқы әуеайлаққа|détournée?s?|dérouté(?:e|s|es)?|desviad[oa]s?|alternad[oa]s?|umgeleitet)\b/u,
  ],
  [
    'planned',
    /^(?:planned|scheduled|expected|pending|upcoming|future|direncanakan|dijadwalkan|запланирован[аоы]?|планируется|план|ожидается|жоспарланған|жоспарлануда|күтілуде|prévue?s?|planifiée?s?|programad[oa]s?|previst[oa]s?|planejad[oa]s?|geplant|vorgesehen|erwartet)\b/u,
  ],
];

// `\b` knows Latin letters only.
const unicodeForms = forms.map(
  ([state, form]) => [state, new RegExp(form.source.replace(/\\b$/, '(?![\\p{L}\\p{N}])'), 'u')] as const,
);

/** What a cell says of whether its row flew, by the word it begins with; null where it says nothing of it. */
export function flightStateOf(text: string): FlightState | null {
  if (text.length > longestKept) return stateIn(text);
  const known = states.get(text);
  if (known !== undefined) return known;
  const state = stateIn(text);
  if (states.size >= mostStates) states.clear();
  states.set(text, state);
  return state;
}

/** Most cells of a large table say what others said before: of as many texts it is remembered. */
const states = new Map<string, FlightState | null>();
const mostStates = 5000;
/** V8 keeps what a longer text was cut from as long as the text itself. */
const longestKept = 12;

function stateIn(text: string): FlightState | null {
  // Days and moments have letters, too, and are most of what is asked.
  if (/^\s*\d/.test(text) || !/\p{L}/u.test(text)) return null;
  const word = plainWord(text.slice(0, 80))
    .replace(/^[([*"'\s]+/, '')
    .replace(/ё/g, 'е');
  return unicodeForms.find(([, form]) => form.test(word))?.[0] ?? null;
}

/** Of a column that asks whether a flight was cancelled or diverted: `Y`, `да`, `1`, `true`. Null for what is neither. */
export function readYesNo(text: string): boolean | null {
  const word = plainWord(text);
  if (
    /^(?:y|yes|true|t|1|1\.0|x|✓|✔|☑|ya|benar|да|д|истина|иә|ия|oui|vrai|sí|si|s|sim|verdadero|verdadeiro|ja|j|wahr)$/u.test(
      word,
    )
  )
    return true;
  return /^(?:n|no|false|f|0|0\.0|tidak|salah|нет|н|ложь|жоқ|non|faux|não|nao|falso|nein|falsch|✗|✘|☐)$/u.test(
    word,
  )
    ? false
    : null;
}
