// What is said of a file's problems and of what can be done about them, in ru.
import { formatNumber, plural } from '../numbers.ts';
import type { ProblemWords } from './en.ts';
import { measures, rowsRu } from './rows/ru.ts';
import { foundRu, schemaRu } from './schema/ru.ts';

const number = (value: number) => formatNumber('ru', value);
const counted = (value: number, one: string, few: string, many: string) =>
  `${number(value)} ${plural('ru', value, { one, few, many, other: few })}`;
/** In the genitive: "более 21 строки". */
const than = (value: number, one: string, many: string) =>
  `${number(value)} ${plural('ru', value, { one, other: many })}`;

const units: Readonly<Record<string, string>> = {
  t: 'тонн',
  kg: 'килограммов',
  lb: 'фунтов',
  'short-ton': 'коротких тонн',
  'long-ton': 'длинных тонн',
};
const whyNot: Readonly<Record<string, string>> = {
  percent: ': это проценты',
  negative: ': оно меньше нуля',
  'not-whole': ': оно не целое',
  'too-large': ': оно слишком велико',
  backwards: ': большее число стоит первым',
  'other-measure': ': сосчитано что-то другое',
  'text-around': ': рядом с числом стоит другой текст',
};
const signs: Readonly<Record<string, string>> = {
  ',': 'запятой',
  ';': 'точкой с запятой',
  '\t': 'табуляцией',
  '|': 'вертикальной чертой',
  blanks: 'двумя пробелами или более',
};
const guesses: Readonly<Record<string, string>> = {
  town: ', аэродром этого города',
  name: ', по названию',
  nickname: ', по другому названию',
  country: ' (страна; кольцо в её середине)',
};

export const ru: ProblemWords = {
  problems: {
    'source.path': () => 'должен быть путь к файлу рядом с этой страницей, например flights.csv',
    'source.offline': () => 'не удалось получить: нет соединения',
    'source.refused': ({ status }) => `не удалось получить: сервер отвечает ${status}`,
    'source.large': ({ most }) => `не должно быть больше ${most}`,
    'not-text': () => 'файл — не текст в UTF-8; сохраните его как «CSV UTF-8»',
    'encoding-guessed': ({ encoding }) =>
      `в файле не указано, как записаны буквы; они прочитаны как ${encoding}`,
    'separator-guessed': ({ sign }) => `чем разделены ячейки, угадано: ${signs[sign] ?? sign}`,
    'too-large.picture': () => 'изображение слишком велико',
    'unreadable-file.png': () => 'это не PNG',
    'unreadable-file.picture': () => 'изображение повреждено; откройте файл, сохранённый первым',
    'altered.picture': () => 'изображение изменила другая программа, переброску из него больше не прочитать',
    'newer.picture': () => 'изображение сохранено более поздней версией этой программы',
    'unreadable-file': () =>
      'файл повреждён или не то, чем назван; сохраните его ещё раз как CSV или XLSX и откройте',
    'unreadable-file.zip': () => 'файл повреждён: это не целый архив ZIP; сохраните его ещё раз',
    'unreadable-file.json': () => 'файл — не целый JSON в UTF-8',
    'unreadable-file.xml': () => 'файл — не целый XML; сохраните его ещё раз',
    'unreadable-file.deep': ({ most }) =>
      `списки и объекты вложены друг в друга глубже чем на ${counted(most, 'уровень', 'уровня', 'уровней')}`,
    'unreadable-file.cell': () => 'на листе есть ячейки там, где их быть не может',
    'unreadable-file.packed': ({ codec }) =>
      `столбцы сжаты способом ${codec}; запишите их со сжатием SNAPPY, GZIP или ZSTD`,
    'no-rows': ({ example }) => `ни одной строки не удалось прочитать; таблица выглядит так: ${example}`,
    'no-rows.empty': () => 'файл пуст',
    'no-rows.geometry': () => 'в файле нет ни линий, ни точек',
    'no-rows.list': () => 'в файле нет списка строк',
    'too-large.file': ({ size, most }) =>
      `размер файла ${size}; самый большой, какой читается, — ${most}; в CSV или Parquet читается и больше`,
    'too-large.log': ({ size, most }) =>
      `размер файла ${size}; самый большой, какой читается, — ${most}; сначала сделайте таблицу поменьше: npm run airlift -- aggregate (docs/large.md)`,
    'too-large.unpacked': ({ most }) => `в распакованном виде файл больше ${most}: слишком много для таблицы`,
    'too-large.sheets': ({ most }) =>
      `в книге больше ${than(most, 'листа', 'листов')}; сохраните нужный как CSV`,
    'too-large.reach': ({ lastRow, lastColumn }) =>
      `лист доходит до строки ${number(lastRow)} и столбца ${number(lastColumn)}; удалите то, что стоит далеко от таблицы`,
    'too-large.rows': ({ count, most }) =>
      `здесь ${counted(count, 'строка', 'строки', 'строк')}; в таблице может быть ${number(most)}`,
    'too-large.log-rows': ({ count, most }) =>
      `здесь ${counted(count, 'строка', 'строки', 'строк')}; в таблице может быть ${number(most)}; сначала сделайте таблицу поменьше: npm run airlift -- aggregate (docs/large.md)`,
    'too-large.columns': ({ count }) =>
      `здесь ${counted(count, 'столбец', 'столбца', 'столбцов')}: слишком много для таблицы`,
    'too-large.cells': ({ most, cells }) =>
      `здесь больше ${than(most, 'строки', 'строк')} или ${than(cells, 'ячейки', 'ячеек')}; разделите таблицу`,
    'rows-grouped': ({ count, movements }) =>
      `строки, которые говорят одно и то же или отличаются только количеством, сложены: строк — ${number(count)}, перевозок — ${number(movements)}`,
    'grouped-by-month': ({ most }) =>
      `по дням перевозок было бы больше ${number(most)}: рейсы за месяц сложены, отдельные дни выбрать нельзя; чтобы видеть дни, откройте часть файла или таблицу, которую делает npm run airlift -- aggregate (docs/large.md)`,
    'too-large.movements': ({ most }) =>
      `даже по месяцам перевозок было бы больше ${number(most)}, столько браузер не удержит; сначала сделайте таблицу поменьше: npm run airlift -- aggregate (docs/large.md)`,
    'too-large.carried': ({ count }) =>
      `на этом изображении показано перевозок: ${number(count)}; столько в изображение не помещается, откройте файл, из которого оно сделано`,
    'too-large.memory': () =>
      'браузеру не хватает памяти для этого файла; сначала сделайте таблицу поменьше: npm run airlift -- aggregate (docs/large.md)',
    locked: () => 'файл защищён паролем; сохраните его без пароля',
    'locked.old': () =>
      'это книга Excel до 2007 года или защищённая паролем; сохраните её как XLSX без пароля',
    'not-a-table': ({ kind }) =>
      `это ${kind}, а не таблица рейсов; таблица — это CSV, XLSX, GeoJSON, KML, JSON или Parquet`,
    'no-geometry': ({ count }) =>
      `${counted(count, 'объект', 'объекта', 'объектов')} без геометрии; прочитаны только их свойства`,
    'no-line': ({ count }) =>
      `${counted(count, 'объект', 'объекта', 'объектов')} — не линии и не точки и не читаются`,
    'rows-beyond': ({ count, most }) =>
      `в файле ${counted(count, 'строка', 'строки', 'строк')}; прочитано с начала: ${number(most)}`,
    altered: () => 'сохранённое здесь изменила другая программа, прочитать его больше нельзя',
    'altered.at': ({ at }) => `сохранённый файл не читается в месте ${at}`,
    'altered.link': () => 'ссылка обрезана или изменена; попросите её ещё раз или попросите файл',
    newer: () => 'файл сохранён более поздней версией этой программы',
    'newer.link': () => 'ссылка сделана более поздней версией этой программы',
    'foreign-picture': () => 'в этом изображении нет переброски; откройте сохранённое здесь или таблицу',
    'no-such-sheet': ({ found }) => `листа «${found}» нет; прочитан другой`,
    'missing-column': ({ column, example }) =>
      `нет столбца «${column}», в котором указано, ${column === 'from' ? 'откуда' : 'куда'} летели; таблица выглядит так: ${example}`,
    'unknown-column': ({ columns, count, known }) =>
      `${count === 1 ? `столбец «${columns}» не читается` : `столбцы ${columns} не читаются`}; есть столбцы ${known}`,
    'unknown-column.unused': ({ columns, count }) =>
      count === 1
        ? `столбец «${columns}» не используется; укажите, что в нём, если он нужен карте`
        : `столбцы ${columns} не используются; укажите, что в них, если они нужны карте`,
    'column-twice': ({ found }) => `столбец «${found}» встречается дважды; прочитан первый`,
    'no-header': () => 'у таблицы нет заголовков; смысл столбцов угадан по содержанию',
    'no-hub': ({ column }) =>
      `в столбце «${column}» указан только один конец пути; назовите место, которое служит вторым для всех рейсов`,
    'matrix-direction': () =>
      'места стоят и в первом столбце, и в заголовках; укажите, летели из первых во вторые или обратно',
    'date-order': ({ example }) =>
      `«${example}» может быть двумя разными днями; укажите, что стоит первым, день или месяц`,
    'decimal-sign': ({ example }) =>
      `«${example}» может быть двумя разными числами; укажите, что отделяет дробную часть, запятая или точка`,
    'computed-tonnes': ({ unit, column }) =>
      `тонны вычислены из ${units[unit] ?? unit} в столбце «${column}»`,
    'computed-tonnes.guessed': ({ column }) => `«ton» в столбце «${column}» принято за тонну в 1000 кг`,
    'computed-tonnes.no-unit': ({ column }) =>
      `в столбце «${column}» не указана единица; числа приняты за тонны`,
    inherited: ({ column }) => `пустая ячейка столбца «${column}» прочитана как ячейка над ней`,
    'unclosed-quote': () => 'кавычка не закрыта; всё после неё прочитано как одна ячейка',
    'unclosed-quote.dropped': () => 'кавычка не закрыта; она опущена, строки прочитаны',
    'divided-otherwise': ({ sign, other }) =>
      `ячейки здесь разделены ${signs[other] ?? other}, а в остальных строках ${signs[sign] ?? sign}; прочитаны и те и другие`,
    'longer-than-header': () =>
      'в строке больше ячеек, чем столбцов в заголовке; заключите ячейку с запятыми в кавычки',
    skipped: () => 'пропущена, как вы указали',
    'skipped.place': ({ found }) => `строки с «${found}» пропущены, как вы указали`,
    'says-nothing': () => 'в строке нет ни места, ни числа',
    'end-not-reported': ({ end }) =>
      `${end === 'to' ? 'куда летели' : 'откуда летели'}, не сообщается: строка учтена, но не на карте`,
    'unknown-whole': ({ found }) =>
      `ни в одной строке нет «${found}» в столбце movement; напишите там или оставьте эту ячейку пустой`,
    'whole-left-out': ({ found }) => `«${found}» само пропущено; эта строка учтена отдельно`,
    'part-of-itself': ({ movement, found }) =>
      `«${movement}» и «${found}» — части друг друга; у одной из них оставьте эту ячейку пустой`,
    'claims-differ': ({ first, said }) =>
      `в строке ${first} о том же перелёте сказано «${said}»; оставлено это, а из этой строки взяты числа`,
    'missing.fleet': () => 'группа — это число самолётов одного типа; укажите и то и другое',
    'missing.text': () => 'текст строки стоит в столбце note; напишите его там',
    'missing.place': () => 'у места нет ни id, ни названия; дайте ему название',
    'id-twice': ({ id }) => `«${id}» — уже id другого места; дайте каждому месту свой id`,
    'unreadable-amount': ({ found, measure, fault }) =>
      `«${found}» — не число ${measures[measure] ?? measure}${whyNot[fault] ?? ''}; напишите как 12, >70, не менее 5, около 30 или 14 или 15 либо оставьте ячейку пустой, если оно не сообщается`,
    'doubtful-mark': ({ found, column }) =>
      `«${found}» в столбце «${column}» понято как «не сообщается»; в некоторых таблицах это малое число`,
    'unreadable-date': ({ found }) =>
      `«${found}» — не дата; напишите 2022-03-04, 2022-03 или 2022-03-03/2022-03-08`,
    'unreadable-date.day': ({ found }) => `«${found}» — не день; напишите в виде 2022-03-04`,
    'no-year': ({ found }) => `в «${found}» нет года; укажите год таблицы`,
    'unreadable-position': () => 'нужны градусы в десятичном виде, как 51.4775 и -0.4614',
    'unreadable-position.range': () =>
      'нужны градусы в десятичном виде: lat от -90 до 90, lon от -180 до 180, как 51.4775 и -0.4614',
    'unreadable-position.several': ({ end }) =>
      `положение в ${end}_lat и ${end}_lon может относиться только к одному месту; несколько мест опишите в таблице places`,
    'unreadable-word': ({ found, known }) => `«${found}» — не из числа ${known}; напишите одно из них`,
    'unreadable-word.row': ({ found }) =>
      `«${found}» — не вид строки; оставьте ячейку пустой, если что-то летело, или напишите fleet или text`,
    'unreadable-word.language': ({ found, known }) =>
      `«${found}» — не из языков этой страницы, ${known}; тексты приняты за английские`,
    'unreadable-word.field': ({ found, known }) => `поле «${found}» не читается; есть поля ${known}`,
    'unreadable-route': ({ found }) =>
      `«${found}» — не маршрут; напишите в виде LGG-JFK или оставьте ячейку пустой, если он не сообщается`,
    'unreadable-direction': ({ found }) => `по «${found}» не понять, прибыли или убыли`,
    'unknown-place': ({ found }) =>
      `неизвестно, где «${found}»; напишите код ИКАО или ИАТА либо широту и долготу или опишите место в таблице places`,
    'unknown-place.near': ({ found, near }) =>
      `неизвестно, где «${found}»; напишите код ИКАО или ИАТА либо широту и долготу или опишите место в таблице places; похожие названия: ${near}`,
    'place-ambiguous': ({ found, places }) =>
      `«${found}» может быть одним из нескольких мест: ${places}; укажите, каким`,
    'place-guessed': ({ found, place, by }) =>
      `«${found}» понято как ${place}${guesses[by] ?? ''}; назовите другое, если это неверно`,
    'place-chosen': ({ found, position }) => `«${found}» — там, где вы указали на карте: ${position}`,
    'type-guessed': ({ found, name, by }) =>
      `«${found}» понято как тип ${name}${guesses[by] ?? ''}; напишите другой, если это неверно`,
    'aircraft-counted': ({ found }) =>
      `из «${found}» прочитан тип, но не число самолётов; напишите его в столбце aircraft_count`,
    'code-share': ({ rows }) =>
      `строки ${rows} отличаются только перевозчиком, а вылет в одну минуту, как у код-шеринга; все учтены`,
    ...rowsRu,
    ...schemaRu,
  },
  found: foundRu,
  mends: {
    'take-place': ({ place }) => `Взять ${place}`,
    'take-city': ({ name }) => `Взять город ${name}`,
    'place-not-reported': () => 'Считать, что не сообщается',
    'not-reported': () => 'Считать, что не сообщается',
    'leave-out-rows': () => 'Пропустить эти строки',
    'leave-out-row': ({ row }) => `Пропустить строку ${row}`,
    'keep-row': ({ row }) => `Оставить строку ${row}`,
    'keep-both': () => 'Оставить все',
    'day-first': ({ example }) => `В ${example} сначала день`,
    'month-first': ({ example }) => `В ${example} сначала месяц`,
    'decimal-comma': ({ example }) => `В ${example} запятая отделяет дробную часть`,
    'as-kilograms': () => 'Это килограммы',
    'as-pounds': () => 'Это фунты',
    'decimal-point': ({ example }) => `В ${example} точка отделяет дробную часть`,
    'leave-names': () => 'Не использовать эти названия',
    'take-names': () => 'Взять как названия обоих концов',
    'rows-are-from': () => 'Из первого столбца в заголовки',
    'rows-are-to': () => 'Из заголовков в первый столбец',
  },
  remarks: {
    'day-first': () => 'сначала день',
    'month-first': () => 'сначала месяц',
    'year-first': () => 'сначала год',
    'by-code': () => 'по коду',
    'by-name': () => 'по названию',
    'not-known': ({ count }) => `неизвестно: ${number(count)}`,
    links: () => 'ссылки',
  },
};
