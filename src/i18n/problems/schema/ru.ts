// What is said of our own JSON where it is not of its form, or does not agree with itself, in ru.
import { plural } from '../../numbers.ts';
import type { SchemaWords } from './en.ts';

/** In the instrumental: "должно быть …". */
const kinds: Readonly<Record<string, string>> = {
  string: 'текстом',
  number: 'числом',
  int: 'целым числом',
  boolean: 'значением true или false',
  array: 'списком в [ ]',
  tuple: 'списком в [ ]',
  object: 'объектом в { }',
};
const orNull = (isNullable: number) => (isNullable === 1 ? ' или null, если это не сообщается' : '');
const either = (lines: string) => lines.split('\n').join(' или ');
const entries = (value: number) => `${value} ${plural('ru', value, { one: 'элемента', other: 'элементов' })}`;
const letters = (value: number) => `${value} ${plural('ru', value, { one: 'знака', other: 'знаков' })}`;
/** In the genitive: "нет …". */
const things: Readonly<Record<string, string>> = {
  place: 'места',
  airfield: 'аэродрома',
  'own-airfield': 'аэродрома этой переброски',
  'aircraft-type': 'типа самолёта',
  'own-aircraft-type': 'типа самолёта этой переброски',
  operator: 'оператора',
  source: 'источника',
  speaker: 'говорящего',
  claim: 'сообщения',
  movement: 'перелёта',
};
const comparators: Readonly<Record<string, string>> = {
  '>': 'более ',
  '<': 'менее ',
  '>=': 'не менее ',
  '<=': 'не более ',
  '~': 'около ',
};
const count = (written: string) => written.replace(/^[<>=~]+/, (sign) => comparators[sign] ?? '');

export const foundRu = (found: string): string => `; найдено: ${found}`;

export const schemaRu: SchemaWords = {
  'schema.json': () => 'это не целый JSON: не хватает скобки, запятой или кавычки либо есть лишние',
  'schema.other': ({ reason }) => `не такое, каким должно быть: ${reason}`,
  'schema.version': () => 'должно быть 1 или 2: эти версии читает программа',
  'schema.version-1': () => 'программа читает версию 1',
  'schema.missing': ({ kind, isNullable }) =>
    `отсутствует; должно быть ${kinds[kind] ?? kind}${orNull(isNullable)}`,
  'schema.kind': ({ kind, isNullable }) => `должно быть ${kinds[kind] ?? kind}${orNull(isNullable)}`,
  'schema.options': ({ options }) => `должно быть ${either(options)}`,
  'schema.fields': ({ names }) =>
    `содержит поля, которых программа не знает: ${names}; исправьте их имена или удалите`,
  'schema.few': ({ least }) => `должно содержать не менее ${entries(least)}`,
  'schema.many': ({ most }) => `должно содержать не более ${entries(most)}`,
  'schema.least': ({ least }) => `не должно быть меньше ${least}`,
  'schema.most': ({ most }) => `не должно быть больше ${most}`,
  'schema.entries': ({ most }) => `не должно содержать более ${entries(most)}`,
  'schema.one': () => 'должно называть хотя бы одно',
  'schema.letters': ({ most }) => `не должно быть длиннее ${letters(most)}`,
  'schema.id': () => 'должно состоять из строчных латинских букв, цифр и дефисов',
  'schema.id-2': () => 'должно состоять из букв и цифр, между ними по одному дефису',
  'schema.lower-case': () => 'должно быть написано строчными буквами',
  'schema.date': () => 'должно быть датой в виде YYYY-MM-DD',
  'schema.period': () => 'должно быть датой в виде 2022-03-04, 2022-03 или 2022-03-03/2022-03-08',
  'schema.row-numbers': () => 'должно быть номерами строк в виде 17, 23, 30-45',
  'schema.empty': () => 'не должно быть пустым',
  'schema.unwritable': () => 'содержит знак, который нельзя записать, например управляющий; удалите его',
  'schema.language': ({ languages }) => `должно содержать текст хотя бы на одном из языков: ${languages}`,
  'schema.languages-once': () => 'должно называть каждый язык один раз',
  'schema.between': ({ least, most, unit }) => `должно быть от ${least} до ${most}${unit}`,
  'schema.whole': () => 'должно быть целым числом',
  'schema.whole-but-tonnes': () => 'должно быть целым числом; дробными могут быть только тонны',
  'schema.positive': () => 'должно быть не меньше 1',
  'schema.negative': () => 'не должно быть отрицательным',
  'schema.minimum': () => 'minimum не должно превышать maximum',
  'schema.up-to': () => 'должно содержать upTo, больший конец, при comparator "range", и ни при каком другом',
  'schema.longitude': () => 'долгота должна быть в пределах ±180',
  'schema.latitude': () => 'широта должна быть в пределах ±90',
  'schema.outline': ({ most }) => `должно быть данными SVG path без чисел за пределами ±${most}`,
  'schema.country': () => 'должно быть кодом ISO 3166-1 alpha-2',
  'schema.icao': () => 'должно быть из четырёх букв или null, если кода нет',
  'schema.iata': () => 'должно быть из трёх букв или null, если кода нет',
  'schema.utc-offset': () => 'должно иметь вид +06:00',
  'schema.id-twice': ({ id }) => `id «${id}» использован дважды`,
  'schema.unknown': ({ thing, id, known }) =>
    `нет ${things[thing] ?? thing} «${id}»; известны: ${known || 'никакие'}`,
  'schema.named-twice': ({ id }) => `«${id}» названо дважды`,
  'schema.part-of-itself': ({ id, circle }) =>
    `«${id}» — часть самого себя; уберите partOf у одного из: ${circle}`,
  'schema.both-ends': ({ id }) => `«${id}» — и начало, и конец пути`,
  'schema.same-position': ({ id, other }) =>
    `у «${id}» то же положение, что у «${other}»; исправьте одно из двух`,
  'schema.share-type': ({ id }) => `«${id}» — не тип этого перелёта`,
  'schema.share-end': ({ id }) => `«${id}» — не место назначения этого перелёта`,
  'schema.share-twice': ({ aircraft, to }) => `доля «${aircraft}» в «${to}» указана дважды`,
  'schema.no-shares': () => 'должно называть долю или быть null, если деление не сообщается',
  'schema.no-count': () => 'делит число самолётов, а его нет',
  'schema.shares': ({ shares, whole }) =>
    `доли (${shares.split(' + ').map(count).join(' + ')}) не складываются в число ${count(whole)}; исправьте их или напишите null, если деление не сообщается`,
};
