// What is said of a file's problems and of what can be done about them, in kk.
import { formatNumber } from '../numbers.ts';
import type { ProblemWords } from './en.ts';
import { measures, rowsKk } from './rows/kk.ts';
import { foundKk, schemaKk } from './schema/kk.ts';

const number = (value: number) => formatNumber('kk', value);

/** As the column's cells are in them: "фунтпен". */
const units: Readonly<Record<string, string>> = {
  t: 'тоннамен',
  kg: 'килограммен',
  lb: 'фунтпен',
  'short-ton': 'қысқа тоннамен',
  'long-ton': 'ұзын тоннамен',
};
const whyNot: Readonly<Record<string, string>> = {
  percent: ': бұл пайыз',
  negative: ': нөлден кем',
  'not-whole': ': бүтін емес',
  'too-large': ': тым үлкен',
  backwards: ': үлкен сан бірінші тұр',
  'other-measure': ': басқа нәрсе саналған',
  'text-around': ': санның жанында басқа мәтін тұр',
};
const signs: Readonly<Record<string, string>> = {
  ',': 'үтір',
  ';': 'нүктелі үтір',
  '\t': 'табуляция',
  '|': 'тік сызық',
  blanks: 'екі не одан көп бос орын',
};
const guesses: Readonly<Record<string, string>> = {
  town: ', сол қаланың әуеайлағы',
  name: ', атауы бойынша',
  nickname: ', басқа атауы бойынша',
  country: ' (ел; ортасында шеңбер)',
};

export const kk: ProblemWords = {
  problems: {
    'source.path': () => 'осы беттің жанындағы файлдың жолы болуы керек, мысалы flights.csv',
    'source.offline': () => 'алу мүмкін болмады: байланыс жоқ',
    'source.refused': ({ status }) => `алу мүмкін болмады: сервер ${status} деп жауап берді`,
    'source.large': ({ most }) => `көлемі ${most} шегінен аспауы керек`,
    'not-text': () => 'файл UTF-8 мәтіні емес; оны «CSV UTF-8» түрінде сақтаңыз',
    'encoding-guessed': ({ encoding }) =>
      `файлда әріптердің қалай жазылғаны айтылмаған; олар ${encoding} деп оқылды`,
    'separator-guessed': ({ sign }) => `ұяшықтарды не бөлетіні жорамалданды: ${signs[sign] ?? sign}`,
    'too-large.picture': () => 'сурет тым үлкен',
    'unreadable-file.png': () => 'бұл PNG емес',
    'unreadable-file.picture': () => 'сурет бүлінген; алғаш сақталған файлды ашыңыз',
    'altered.picture': () => 'суретті басқа бағдарлама өзгерткен, ондағы әуе тасымалын енді оқу мүмкін емес',
    'newer.picture': () => 'суретті осы бағдарламаның кейінгі нұсқасы сақтаған',
    'unreadable-file': () =>
      'файл бүлінген немесе атауына сай емес; оны CSV не XLSX етіп қайта сақтап, соны ашыңыз',
    'unreadable-file.zip': () => 'файл бүлінген: бұл бүтін ZIP архиві емес; қайта сақтаңыз',
    'unreadable-file.json': () => 'файл UTF-8 түріндегі бүтін JSON емес',
    'unreadable-file.xml': () => 'файл бүтін XML емес; қайта сақтаңыз',
    'unreadable-file.deep': ({ most }) =>
      `тізімдер мен объектілердің бірінің ішіне бірі салынуы ${number(most)} деңгейден асады`,
    'unreadable-file.cell': () => 'парақта болмайтын жерде тұрған ұяшықтар бар',
    'unreadable-file.packed': ({ codec }) =>
      `бағандары ${codec} тәсілімен сығылған; SNAPPY, GZIP не ZSTD тәсілімен жазыңыз`,
    'no-rows': ({ example }) => `бірде-бір жол оқылмады; кестенің түрі мынадай: ${example}`,
    'no-rows.empty': () => 'файл бос',
    'no-rows.geometry': () => 'файлда сызық та, нүкте де жоқ',
    'no-rows.list': () => 'файлда жолдар тізімі жоқ',
    'too-large.file': ({ size, most }) =>
      `файл көлемі ${size}; оқылатын ең үлкені ${most}; CSV не Parquet түрінде одан үлкені де оқылады`,
    'too-large.log': ({ size, most }) =>
      `файл көлемі ${size}; оқылатын ең үлкені ${most}; алдымен npm run airlift -- aggregate көмегімен кішірек кесте жасаңыз (docs/large.md)`,
    'too-large.unpacked': ({ most }) =>
      `ашылған файлдың көлемі ${most} шегінен асады, бұл кесте үшін тым көп`,
    'too-large.sheets': ({ most }) =>
      `кітаптағы парақ саны ${number(most)} шегінен асады; керегін CSV етіп сақтаңыз`,
    'too-large.reach': ({ lastRow, lastColumn }) =>
      `парақ ${number(lastRow)}-жол мен ${number(lastColumn)}-бағанға дейін созылған; кестеден алыс тұрғанды өшіріңіз`,
    'too-large.rows': ({ count, most }) =>
      `мұнда ${number(count)} жол бар; кестеде ${number(most)} жол бола алады`,
    'too-large.log-rows': ({ count, most }) =>
      `мұнда ${number(count)} жол бар; кестеде ${number(most)} жол бола алады; алдымен npm run airlift -- aggregate көмегімен кішірек кесте жасаңыз (docs/large.md)`,
    'too-large.columns': ({ count }) => `мұнда ${number(count)} баған бар, бұл кесте үшін тым көп`,
    'too-large.cells': ({ most, cells }) =>
      `жол саны ${number(most)} немесе ұяшық саны ${number(cells)} шегінен асады; кестені бөліңіз`,
    'rows-grouped': ({ count, movements }) =>
      `бірдей немесе тек мөлшері бөлек жолдар қосылды: ${number(count)} жолдан ${number(movements)} тасымал шықты`,
    'grouped-by-month': ({ most }) =>
      `күн бойынша ${number(most)} тасымалдан көп болар еді: бір айдың рейстері қосылды, жеке күнді таңдау мүмкін емес; күндерді көру үшін файлдың бір бөлігін немесе npm run airlift -- aggregate жасаған кестені ашыңыз (docs/large.md)`,
    'too-large.movements': ({ most }) =>
      `ай бойынша да ${number(most)} тасымалдан көп болар еді, браузерге сыймайды; алдымен npm run airlift -- aggregate көмегімен кішірек кесте жасаңыз (docs/large.md)`,
    'too-large.carried': ({ count }) =>
      `бұл суретте ${number(count)} тасымал көрсетілген, бұл суретке сыятыннан көп; ол жасалған файлды ашыңыз`,
    'too-large.memory': () =>
      'бұл файлға браузердің жады жетпейді; алдымен npm run airlift -- aggregate көмегімен кішірек кесте жасаңыз (docs/large.md)',
    locked: () => 'файл құпиясөзбен құлыпталған; оны құпиясөзсіз сақтаңыз',
    'locked.old': () =>
      'бұл 2007 жылға дейінгі Excel кітабы немесе құпиясөзбен құлыпталған кітап; оны құпиясөзсіз XLSX етіп сақтаңыз',
    'not-a-table': ({ kind }) =>
      `бұл ${kind}, рейстер кестесі емес; кесте CSV, XLSX, GeoJSON, KML, JSON не Parquet болады`,
    'no-geometry': ({ count }) => `${number(count)} объектінің геометриясы жоқ; тек сипаттары оқылды`,
    'no-line': ({ count }) => `${number(count)} объект сызық та, нүкте де емес, сондықтан оқылмайды`,
    'rows-beyond': ({ count, most }) => `файлда ${number(count)} жол бар; алғашқы ${number(most)} жол оқылды`,
    altered: () => 'мұнда сақталғанды басқа бағдарлама өзгерткен, енді оны оқу мүмкін емес',
    'altered.at': ({ at }) => `сақталған файл мына жерде оқылмайды: ${at}`,
    'altered.link': () => 'сілтеме кесілген не өзгертілген; оны қайта сұраңыз немесе файлын сұраңыз',
    newer: () => 'файлды осы бағдарламаның кейінгі нұсқасы сақтаған',
    'newer.link': () => 'сілтемені осы бағдарламаның кейінгі нұсқасы жасаған',
    'foreign-picture': () => 'бұл суретте әуе тасымалы жоқ; осында сақталған суретті немесе кестені ашыңыз',
    'no-such-sheet': ({ found }) => `«${found}» парағы жоқ; басқасы оқылды`,
    'missing-column': ({ column, example }) =>
      `${column === 'from' ? 'қайдан' : 'қайда'} ұшқанын айтатын «${column}» бағаны жоқ; кестенің түрі мынадай: ${example}`,
    'unknown-column': ({ columns, count, known }) =>
      `${count === 1 ? `«${columns}» бағаны оқылмайды` : `мына бағандар оқылмайды: ${columns}`}; бар бағандар: ${known}`,
    'unknown-column.unused': ({ columns, count }) =>
      `${count === 1 ? `«${columns}» бағаны пайдаланылмайды` : `мына бағандар пайдаланылмайды: ${columns}`}; картаға керек болса, не екенін көрсетіңіз`,
    'column-twice': ({ found }) => `«${found}» бағаны екі рет тұр; біріншісі оқылды`,
    'no-header': () => 'кестенің тақырыптары жоқ; бағандардың не екені мазмұнынан жорамалданды',
    'no-hub': ({ column }) =>
      `«${column}» бағанында әр рейстің бір ұшы ғана тұр; барлығының екінші ұшы болатын орынды атаңыз`,
    'matrix-direction': () =>
      'орындар бірінші бағанда да, тақырыптарда да тұр; қайсысынан қайсысына ұшқанын айтыңыз',
    'date-order': ({ example }) =>
      `«${example}» екі түрлі күн болуы мүмкін; алдымен күн тұр ма, ай тұр ма, айтыңыз`,
    'decimal-sign': ({ example }) =>
      `«${example}» екі түрлі сан болуы мүмкін; бөлшек бөлігін үтір бөле ме, нүкте бөле ме, айтыңыз`,
    'computed-tonnes': ({ unit, column }) =>
      `«${column}» бағаны ${units[unit] ?? unit} берілген, тонна содан есептелді`,
    'computed-tonnes.guessed': ({ column }) => `«${column}» бағанындағы «ton» 1000 кг тонна деп алынды`,
    'computed-tonnes.no-unit': ({ column }) =>
      `«${column}» бағанында өлшем бірлігі жазылмаған; сандар тонна деп алынды`,
    inherited: ({ column }) => `«${column}» бағанындағы бос ұяшық үстіндегі ұяшық деп алынды`,
    'unclosed-quote': () => 'тырнақша жабылмаған; одан кейінгінің бәрі бір ұяшық деп оқылды',
    'unclosed-quote.dropped': () => 'тырнақша жабылмаған; ол алып тасталды, жолдар оқылды',
    'divided-otherwise': ({ sign, other }) =>
      `ұяшықтарды бөлетін белгі мұнда — ${signs[other] ?? other}, басқа жолдарда — ${signs[sign] ?? sign}; екеуі де оқылды`,
    'longer-than-header': () =>
      'жолдағы ұяшықтар тақырыптағы бағандардан көп; үтірі бар ұяшықты тырнақшаға алыңыз',
    skipped: () => 'сіз айтқандай өткізіп жіберілді',
    'skipped.place': ({ found }) => `«${found}» тұрған жолдар сіз айтқандай өткізіп жіберілді`,
    'says-nothing': () => 'жолда орын да, сан да жоқ',
    'end-not-reported': ({ end }) =>
      `${end === 'to' ? 'қайда' : 'қайдан'} ұшқаны хабарланбаған: жол есептелді, картада жоқ`,
    'unknown-whole': ({ found }) =>
      `ешбір жолдың movement бағанында «${found}» жоқ; сонда жазыңыз немесе бұл ұяшықты бос қалдырыңыз`,
    'whole-left-out': ({ found }) => `«${found}» өзі өткізіп жіберілген; бұл жол жеке есептелді`,
    'part-of-itself': ({ movement, found }) =>
      `«${movement}» мен «${found}» бір-бірінің бөлігі болып тұр; біреуінде бұл ұяшықты бос қалдырыңыз`,
    'claims-differ': ({ first, said }) =>
      `${first}-жол сол ұшу туралы «${said}» дейді; сол сақталды, ал бұл жолдан сандар алынды`,
    'missing.fleet': () => 'әуе тобы — бір түрдегі ұшақтар саны; екеуін де жазыңыз',
    'missing.text': () => 'мәтін жолының мәтіні note бағанында тұрады; сонда жазыңыз',
    'missing.place': () => 'орынның id-і де, атауы да жоқ; атау беріңіз',
    'id-twice': ({ id }) => `«${id}» — басқа орынның id-і; әр орынға өз id-ін беріңіз`,
    'unreadable-amount': ({ found, measure, fault }) =>
      `«${found}» — ${measures[measure] ?? measure} саны емес${whyNot[fault] ?? ''}; 12, >70, кемінде 5, шамамен 30, 14 не 15 түрінде жазыңыз, хабарланбаған болса, ұяшықты бос қалдырыңыз`,
    'doubtful-mark': ({ found, column }) =>
      `«${column}» бағанындағы «${found}» хабарланбаған деп алынды; кейбір кестелерде ол кіші санды білдіреді`,
    'unreadable-date': ({ found }) =>
      `«${found}» — күн емес; 2022-03-04, 2022-03 немесе 2022-03-03/2022-03-08 деп жазыңыз`,
    'unreadable-date.day': ({ found }) => `«${found}» — күн емес; 2022-03-04 түрінде жазыңыз`,
    'no-year': ({ found }) => `«${found}» жылсыз жазылған; кесте қай жылғы екенін айтыңыз`,
    'unreadable-position': () => '51.4775 және -0.4614 сияқты ондық градус керек',
    'unreadable-position.range': () =>
      'ондық градус керек: lat -90 мен 90, lon -180 мен 180 аралығында, 51.4775 және -0.4614 сияқты',
    'unreadable-position.several': ({ end }) =>
      `${end}_lat пен ${end}_lon бір ғана орынның координатасы бола алады; бірнеше орынды places кестесінде сипаттаңыз`,
    'unreadable-word': ({ found, known }) =>
      `«${found}» мыналардың ешқайсысы емес: ${known}; біреуін жазыңыз`,
    'unreadable-word.row': ({ found }) =>
      `«${found}» — жол түрі емес; бірдеңе ұшқан болса, ұяшықты бос қалдырыңыз, болмаса fleet не text деп жазыңыз`,
    'unreadable-word.language': ({ found, known }) =>
      `«${found}» бұл беттің тілдерінен емес: ${known}; мәтіндер ағылшынша деп алынды`,
    'unreadable-word.field': ({ found, known }) => `«${found}» өрісі оқылмайды; бар өрістер: ${known}`,
    'unreadable-route': ({ found }) =>
      `«${found}» — бағыт емес; LGG-JFK түрінде жазыңыз, хабарланбаған болса, ұяшықты бос қалдырыңыз`,
    'unreadable-direction': ({ found }) => `«${found}» келгенін де, кеткенін де айтпайды`,
    'unknown-place': ({ found }) =>
      `«${found}» қайда екені белгісіз; ИКАО не ИАТА кодын немесе ендігі мен бойлығын жазыңыз не places кестесінде сипаттаңыз`,
    'unknown-place.near': ({ found, near }) =>
      `«${found}» қайда екені белгісіз; ИКАО не ИАТА кодын немесе ендігі мен бойлығын жазыңыз не places кестесінде сипаттаңыз; атауы ұқсас: ${near}`,
    'place-ambiguous': ({ found, places }) =>
      `«${found}» бірнеше орынның бірі болуы мүмкін: ${places}; қайсысы екенін айтыңыз`,
    'place-guessed': ({ found, place, by }) =>
      `«${found}» ${place} деп алынды${guesses[by] ?? ''}; қате болса, басқасын атаңыз`,
    'place-chosen': ({ found, position }) => `«${found}» — сіз картада көрсеткен жерде: ${position}`,
    'type-guessed': ({ found, name, by }) =>
      `«${found}» ${name} типі деп алынды${guesses[by] ?? ''}; қате болса, басқасын жазыңыз`,
    'aircraft-counted': ({ found }) =>
      `«${found}» ішінен тек түрі оқылды, саны оқылмады; оны aircraft_count бағанына жазыңыз`,
    'code-share': ({ rows }) =>
      `${rows} жолдарының ұшқан минуты бір, тек тасымалдаушысы бөлек, код-шеринг сияқты; бәрі есептелді`,
    ...rowsKk,
    ...schemaKk,
  },
  found: foundKk,
  mends: {
    'take-place': ({ place }) => `${place} деп алу`,
    'take-city': ({ name }) => `${name} қаласы деп алу`,
    'place-not-reported': () => 'Хабарланбаған деп алу',
    'not-reported': () => 'Хабарланбаған деп алу',
    'leave-out-rows': () => 'Осы жолдарды өткізіп жіберу',
    'leave-out-row': ({ row }) => `Мына жолды өткізіп жіберу: ${row}`,
    'keep-row': ({ row }) => `Мына жолды сақтау: ${row}`,
    'keep-both': () => 'Бәрін сақтау',
    'day-first': ({ example }) => `${example} жазуында алдымен күн`,
    'month-first': ({ example }) => `${example} жазуында алдымен ай`,
    'decimal-comma': ({ example }) => `${example} жазуында үтір бөлшекті бөледі`,
    'as-kilograms': () => 'Бұл килограмм',
    'as-pounds': () => 'Бұл фунт',
    'decimal-point': ({ example }) => `${example} жазуында нүкте бөлшекті бөледі`,
    'leave-names': () => 'Бұл атауларды қолданбау',
    'take-names': () => 'Екі ұштың атауы ретінде алу',
    'rows-are-from': () => 'Бірінші бағаннан тақырыптарға',
    'rows-are-to': () => 'Тақырыптардан бірінші бағанға',
  },
  remarks: {
    'day-first': () => 'алдымен күн',
    'month-first': () => 'алдымен ай',
    'year-first': () => 'алдымен жыл',
    'by-code': () => 'коды бойынша',
    'by-name': () => 'атауы бойынша',
    'not-known': ({ count }) => `белгісіз: ${number(count)}`,
    links: () => 'сілтемелер',
  },
};
