// What is said of our own JSON where it is not of its form, or does not agree with itself, in kk.
import type { SchemaWords } from './en.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'мәтін',
  number: 'сан',
  int: 'бүтін сан',
  boolean: 'true не false',
  array: '[ ] ішіндегі тізім',
  tuple: '[ ] ішіндегі тізім',
  object: '{ } ішіндегі объект',
};
const orNull = (isNullable: number) => (isNullable === 1 ? ', хабарланбаған болса, null' : '');
const either = (lines: string) => lines.split('\n').join(' не ');
const things: Readonly<Record<string, string>> = {
  place: 'орын',
  airfield: 'әуеайлақ',
  'own-airfield': 'осы әуе тасымалының әуеайлағы',
  'aircraft-type': 'ұшақ түрі',
  'own-aircraft-type': 'осы әуе тасымалының ұшақ түрі',
  operator: 'оператор',
  source: 'дереккөз',
  speaker: 'айтушы',
  claim: 'хабарлама',
  movement: 'ұшу',
};
export const foundKk = (found: string): string => `; тұрғаны: ${found}`;

export const schemaKk: SchemaWords = {
  'schema.json': () => 'бұл бүтін JSON емес: жақша, үтір немесе тырнақша жетіспейді не артық',
  'schema.other': ({ reason }) => `болуға тиісінше емес: ${reason}`,
  'schema.version': () => '1 не 2 болуы керек: бағдарлама осы нұсқаларды оқиды',
  'schema.version-1': () => 'бағдарлама 1-нұсқаны оқиды',
  'schema.missing': ({ kind, isNullable }) =>
    `жоқ; мұнда ${kinds[kind] ?? kind} болуы керек${orNull(isNullable)}`,
  'schema.kind': ({ kind, isNullable }) => `мұнда ${kinds[kind] ?? kind} болуы керек${orNull(isNullable)}`,
  'schema.options': ({ options }) => `мынаның бірі болуы керек: ${either(options)}`,
  'schema.fields': ({ names }) =>
    `бағдарлама білмейтін өрістер бар: ${names}; атауларын түзетіңіз немесе алып тастаңыз`,
  'schema.few': ({ least }) => `кемінде ${least} элемент болуы керек`,
  'schema.many': ({ most }) => `ең көбі ${most} элемент болуы керек`,
  'schema.least': ({ least }) => `кем дегенде ${least} болуы керек`,
  'schema.most': ({ most }) => `ең көбі ${most} болуы керек`,
  'schema.entries': ({ most }) => `ең көбі ${most} элемент болуы мүмкін`,
  'schema.one': () => 'кемінде біреуін атауы керек',
  'schema.letters': ({ most }) => `ұзындығы ең көбі ${most} таңба болуы керек`,
  'schema.id': () => 'кіші латын әріптерінен, цифрлардан және дефистерден тұруы керек',
  'schema.id-2': () => 'әріптер мен цифрлардан тұруы керек, араларында бір-бір дефис',
  'schema.lower-case': () => 'кіші әріптермен жазылуы керек',
  'schema.date': () => 'YYYY-MM-DD түріндегі күн болуы керек',
  'schema.period': () => '2022-03-04, 2022-03 немесе 2022-03-03/2022-03-08 түріндегі күн болуы керек',
  'schema.row-numbers': () => '17, 23, 30-45 түріндегі жол нөмірлері болуы керек',
  'schema.empty': () => 'бос болмауы керек',
  'schema.unwritable': () => 'жазуға болмайтын таңба бар, мысалы басқару таңбасы; оны өшіріңіз',
  'schema.language': ({ languages }) => `мына тілдердің кемінде бірінде мәтін болуы керек: ${languages}`,
  'schema.languages-once': () => 'әр тілді бір рет атауы керек',
  'schema.between': ({ least, most, unit }) => `${least} мен ${most}${unit} аралығында болуы керек`,
  'schema.whole': () => 'бүтін сан болуы керек',
  'schema.whole-but-tonnes': () => 'бүтін сан болуы керек; тек тонна бөлшек бола алады',
  'schema.positive': () => '1 не одан көп болуы керек',
  'schema.negative': () => 'теріс болмауы керек',
  'schema.minimum': () => 'minimum мәні maximum мәнінен аспауы керек',
  'schema.up-to': () => 'comparator "range" болғанда ғана upTo, үлкен шегі, болуы керек',
  'schema.longitude': () => 'бойлық ±180 шегінде болуы керек',
  'schema.latitude': () => 'ендік ±90 шегінде болуы керек',
  'schema.outline': ({ most }) => `±${most} шегінен шықпайтын сандары бар SVG path дерегі болуы керек`,
  'schema.country': () => 'ISO 3166-1 alpha-2 коды болуы керек',
  'schema.icao': () => 'төрт әріп болуы керек, коды жоқ болса, null',
  'schema.iata': () => 'үш әріп болуы керек, коды жоқ болса, null',
  'schema.utc-offset': () => '+06:00 түрінде болуы керек',
  'schema.id-twice': ({ id }) => `«${id}» id-і екі рет қолданылған`,
  'schema.unknown': ({ thing, id, known }) =>
    `«${id}» деген ${things[thing] ?? thing} жоқ; белгілілері: ${known || 'ешқайсысы'}`,
  'schema.named-twice': ({ id }) => `«${id}» екі рет аталған`,
  'schema.part-of-itself': ({ id, circle }) =>
    `«${id}» өзінің бөлігі болып тұр; мыналардың бірінен partOf өрісін алып тастаңыз: ${circle}`,
  'schema.both-ends': ({ id }) => `«${id}» — ұшу орны да, қону орны да`,
  'schema.same-position': ({ id, other }) =>
    `«${id}» орны мен «${other}» орны бірдей; екеуінің бірін түзетіңіз`,
  'schema.share-type': ({ id }) => `«${id}» — бұл ұшудың түрі емес`,
  'schema.share-end': ({ id }) => `«${id}» — бұл ұшудың баратын жері емес`,
  'schema.share-twice': ({ aircraft, to }) => `«${aircraft}» түрінің «${to}» үлесі екі рет берілген`,
  'schema.no-shares': () => 'үлесті атауы керек, бөлінуі хабарланбаған болса, null',
  'schema.no-count': () => 'ұшақ санын бөледі, ал ол сан жоқ',
  'schema.shares': ({ shares, whole }) =>
    `үлестер (${shares}) мына санға тең емес: ${whole}; түзетіңіз немесе бөлінуі хабарланбаған болса, null жазыңыз`,
};
