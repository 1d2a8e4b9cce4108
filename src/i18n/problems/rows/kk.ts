// What is said of rows that are no movements, and of what stands beside a table or in another, in kk.
import { formatNumber } from '../../numbers.ts';
import type { RowWords } from './en.ts';

const number = (value: number) => formatNumber('kk', value);

export const measures: Readonly<Record<string, string>> = {
  aircraft: 'ұшақ',
  flights: 'рейс',
  people: 'адам',
  tonnes: 'тонна',
};

export const rowsKk: RowWords = {
  'group-heading': () => 'жолдар арасындағы тақырып, өзі жол емес',
  'note-below': () => 'кесте астындағы ескертпе, оның жолы емес',
  'second-list': () => 'кесте астында тағы бір тізім тұр; оның жолдары өткізіп жіберілді',
  'total-row': () => 'қорытынды, ұшу емес',
  'total-row.agrees': ({ written }) =>
    `қорытынды, ұшу емес: онда ${number(written)} тұр, жоғарыдағы жолдар да солай дейді`,
  'total-row.differs': ({ written, sum }) =>
    `қорытынды, ұшу емес: онда ${number(written)} тұр, ал жоғарыдағы жолдардың қосындысы ${number(sum)}`,
  cancelled: () => 'рейс тоқтатылған',
  planned: () => 'рейс тек жоспарланған',
  'same-row-twice': ({ rows }) => `${rows} жолдары бірдей; бәрі есептелді`,
  'same-row-twice.many': ({ rows, count }) =>
    `${number(count)} жол (${rows}) жоғарыдағы жолдарды қайталайды; бәрі есептелді`,
  'total-row.counted': ({ found }) =>
    `жолда «${found}» деп жазылған, бірақ орны көрсетілген және ол жоғарыдағы жолдардың қосындысы емес: ұшу ретінде есептелді`,
  'no-locations': ({ column, example }) =>
    `«${column}» бағанында тек нөмірлер бар, мысалы ${example}; олардың қай жер екені басқа кестеде, орындар кестесінде (id, name, lat, lon): екеуін бірге ашыңыз`,
  'no-locations.places': () =>
    'бұл кестеде орындардың қайда екені ғана жазылған, рейстер жоқ; рейстер кестесін осымен бірге ашыңыз',
  'no-locations.unknown': ({ column, example }) =>
    `«${column}» бағанындағы орындардың ешқайсысы белгілі емес, мысалы «${example}»; олардың қайда екені басқа кестеде болса (id, name, lat, lon), екеуін бірге ашыңыз`,
  'ends-of-name': ({ column, found }) =>
    `екі ұштың да атауы «${column}» бағанындағы «${found}» жазуынан алынды, өйткені екі атаудың арасында сызықша немесе бағыттама бар; қайда екенін сызық көрсетеді, бірінші нүктесінен соңғысына дейін`,
  'ends-of-name.offered': ({ column, found }) =>
    `«${column}» бағанындағы «${found}» екі ұшты да атауы мүмкін, бірақ екі атау да белгісіз: ұштардың тек координаттары бар`,
  'ends-of-name.reversed': ({ found }) =>
    `«${found}» ұштарды сызық бағытына кері ретпен атайды; сызық бағыты алынды`,
  'doubtful-mark.note': ({ found, column }) =>
    `«${column}» бағанындағы саннан кейінгі «${found}» ескертпе белгісі деп алынды`,
  'place-ambiguous.listed': ({ found, count }) =>
    `«${found}» ${number(count)} әуеайлақтың бірі болуы мүмкін; қайсысы екенін көрсетіңіз`,
  'says-nothing.cells': () => 'жолдың бірде-бір ұяшығында ұшу болғаны айтылмайды',
  transposed: () =>
    'әр рейс жеке бағанда тұр; әр жолда бір рейс болуы керек: кестені көшіріп, транспонирлеп қойыңыз',
  'counts-apart': ({ measure, read, columns }) =>
    `${measures[measure] ?? measure} санын бірнеше баған көрсетеді: «${read}» оқылды, ${columns} оқылмады; олар бір санның бөліктері болса, қосындысы бар баған қосыңыз`,
  'counts-apart.none': ({ measure, columns }) =>
    `${measures[measure] ?? measure} санын бөліктеп көрсетуі мүмкін бағандар оқылмады: ${columns}; қосындысы бар баған қосыңыз`,
  'one-flight-a-row': ({ column }) =>
    `әр жол бір рейс деп есептелді, өйткені ешбір баған саны деп алынбады; егер ол «${column}» бағанында болса, онда не саналғанын көрсетіңіз`,
};
