// What is said of a file's problems and of what can be done about them, in English: the type of the other languages' words.
// A sentence begins in lower case and has no full stop: it stands behind the place that it is about.
import { formatNumber, plural } from '../numbers.ts';
import { guesses, measures, signs, units, whyNot } from './en-names.ts';
import { rowsEn } from './rows/en.ts';
import { schemaEn, schemaFound } from './schema/en.ts';

const number = (value: number) => formatNumber('en', value);
const rows = (value: number) => `${number(value)} ${plural('en', value, { one: 'row', other: 'rows' })}`;

export const en = {
  /** By the code of a problem and, behind a point, which of its sentences. */
  problems: {
    // the whole file
    'source.path': () => 'must be the path of a file beside this page, such as flights.csv',
    'source.offline': () => 'could not be had: there is no connection',
    'source.refused': ({ status }: { status: string }) => `could not be had: the host answers ${status}`,
    'source.large': ({ most }: { most: string }) => `must not be larger than ${most}`,
    'not-text': () => 'the file is not text in UTF-8; save it as "CSV UTF-8"',
    'encoding-guessed': ({ encoding }: { encoding: string }) =>
      `the file does not say how its letters are written; they were read as ${encoding}`,
    'separator-guessed': ({ sign }: { sign: string }) =>
      `what divides the cells was guessed: ${signs[sign] ?? sign}`,
    'too-large.picture': () => 'the picture is too large',
    'unreadable-file.png': () => 'this is no PNG',
    'unreadable-file.picture': () => 'the picture is damaged; open the file that was saved first',
    'altered.picture': () =>
      'another program has changed the picture, and its airlift cannot be read any more',
    'newer.picture': () => 'the picture was saved by a later version of this program',
    'unreadable-file': () =>
      'the file is damaged or not what its name says; save it once more, as CSV or XLSX, and open that',
    'unreadable-file.zip': () => 'the file is damaged: it is no whole ZIP archive; save it once more',
    'unreadable-file.json': () => 'the file is no whole JSON in UTF-8',
    'unreadable-file.xml': () => 'the file is no whole XML; save it once more',
    'unreadable-file.deep': ({ most }: { most: number }) =>
      `lists and objects stand more than ${number(most)} deep in each other`,
    'unreadable-file.cell': () => 'a sheet has cells in a place that there is not',
    'unreadable-file.packed': ({ codec }: { codec: string }) =>
      `its columns are packed with ${codec}; write it with SNAPPY, GZIP or ZSTD`,
    'no-rows': ({ example }: { example: string }) =>
      `no row could be read; a table looks like this: ${example}`,
    'no-rows.empty': () => 'nothing stands in the file',
    'no-rows.geometry': () => 'there is no line and no point in the file',
    'no-rows.list': () => 'there is no list of rows in the file',
    'too-large.file': ({ size, most }: { size: string; most: string }) =>
      `the file has ${size}; the largest that is read has ${most}; as CSV or Parquet more is read`,
    'too-large.log': ({ size, most }: { size: string; most: string }) =>
      `the file has ${size}; the largest that is read has ${most}; make a smaller table of it first with npm run airlift -- aggregate (docs/large.md)`,
    'too-large.unpacked': ({ most }: { most: string }) =>
      `unpacked the file has more than ${most}, too much for a table`,
    'too-large.sheets': ({ most }: { most: number }) =>
      `the workbook has more than ${number(most)} sheets; save the one that counts as CSV`,
    'too-large.reach': ({ lastRow, lastColumn }: { lastRow: number; lastColumn: number }) =>
      `a sheet reaches to row ${number(lastRow)} and column ${number(lastColumn)}; delete what stands far from the table`,
    'too-large.rows': ({ count, most }: { count: number; most: number }) =>
      `there are ${rows(count)}; a table may have ${number(most)}`,
    'too-large.log-rows': ({ count, most }: { count: number; most: number }) =>
      `there are ${rows(count)}; a table may have ${number(most)}; make a smaller table of it first with npm run airlift -- aggregate (docs/large.md)`,
    'too-large.columns': ({ count }: { count: number }) =>
      `there are ${number(count)} columns, too many for a table`,
    'too-large.cells': ({ most, cells }: { most: number; cells: number }) =>
      `there are more than ${number(most)} rows or ${number(cells)} cells; divide the table`,
    'rows-grouped': ({ count, movements }: { count: number; movements: number }) =>
      `rows that say the same, or differ only in how much was carried, are counted together: ${rows(count)} make ${number(movements)} ${plural('en', movements, { one: 'movement', other: 'movements' })}`,
    'grouped-by-month': ({ most }: { most: number }) =>
      `day by day there would be more than ${number(most)} movements: the flights of a month are counted together, and single days cannot be chosen; for days open a part of the file, or a table made by npm run airlift -- aggregate (docs/large.md)`,
    'too-large.movements': ({ most }: { most: number }) =>
      `even month by month there would be more than ${number(most)} movements, more than a browser holds; make a smaller table of it first with npm run airlift -- aggregate (docs/large.md)`,
    'too-large.carried': ({ count }: { count: number }) =>
      `this picture shows ${number(count)} movements, more than travel inside a picture; open the file that it was made from`,
    'too-large.memory': () =>
      'the browser has not enough memory for this file; make a smaller table of it first with npm run airlift -- aggregate (docs/large.md)',
    locked: () => 'the file is locked with a password; save it without one',
    'locked.old': () =>
      'this is a workbook of Excel before 2007, or one that is locked with a password; save it as XLSX without a password',
    'not-a-table': ({ kind }: { kind: string }) =>
      `this is ${kind}, and no table of flights; a table is CSV, XLSX, GeoJSON, KML, JSON or Parquet`,
    'no-geometry': ({ count }: { count: number }) =>
      `${number(count)} ${plural('en', count, { one: 'feature has', other: 'features have' })} no geometry; only what the properties say is read`,
    'no-line': ({ count }: { count: number }) =>
      `${number(count)} ${plural('en', count, { one: 'feature is neither a line nor a point and is', other: 'features are neither lines nor points and are' })} not read`,
    'rows-beyond': ({ count, most }: { count: number; most: number }) =>
      `the file has ${rows(count)}; the first ${number(most)} are read`,
    altered: () => 'what was saved in it has been changed by another program and cannot be read any more',
    'altered.at': ({ at }: { at: string }) => `the saved file cannot be read at ${at}`,
    'altered.link': () => 'the link has been cut short or changed; ask for it once more, or for a file',
    newer: () => 'the file was saved by a later version of this program',
    'newer.link': () => 'the link was made by a later version of this program',
    'foreign-picture': () =>
      'there is no airlift in this picture; open one that was saved here, or the table',
    'no-such-sheet': ({ found }: { found: string }) => `there is no sheet "${found}"; another was read`,
    // columns
    'missing-column': ({ column, example }: { column: string; example: string }) =>
      `there is no column "${column}", which says where the flights ${column === 'from' ? 'began' : 'ended'}; a table looks like this: ${example}`,
    'unknown-column': ({ columns, count, known }: { columns: string; count: number; known: string }) =>
      `nothing reads ${count === 1 ? `a column "${columns}"` : `the columns ${columns}`}; the columns are ${known}`,
    'unknown-column.unused': ({ columns, count }: { columns: string; count: number }) =>
      count === 1
        ? `the column "${columns}" is not used; say what it is if the map needs it`
        : `the columns ${columns} are not used; say what they are if the map needs them`,
    'column-twice': ({ found }: { found: string }) =>
      `the column "${found}" stands there twice; the first of the two is read`,
    'no-header': () => 'the table has no header; what each column is was guessed from what stands in it',
    'no-hub': ({ column }: { column: string }) =>
      `only one end of each flight stands in the column "${column}"; say which place is the other end of all of them`,
    'matrix-direction': () =>
      'places stand in the first column and in the header; say whether flights went from the one to the other, or back',
    'date-order': ({ example }: { example: string }) =>
      `"${example}" may be two days; say whether the day or the month comes first`,
    'decimal-sign': ({ example }: { example: string }) =>
      `"${example}" may be two numbers; say whether a comma or a point divides off the part of a whole`,
    'computed-tonnes': ({ unit, column }: { unit: string; column: string }) =>
      `tonnes were computed from the ${units[unit] ?? unit} of the column "${column}"`,
    'computed-tonnes.guessed': ({ column }: { column: string }) =>
      `"ton" in the column "${column}" was taken for the tonne of 1,000 kg`,
    'computed-tonnes.no-unit': ({ column }: { column: string }) =>
      `no unit stands in the column "${column}"; its numbers were taken for tonnes`,
    inherited: ({ column }: { column: string }) =>
      `a blank cell in the column "${column}" was taken for the one above it`,
    // rows
    'unclosed-quote': () => 'a quotation mark is not closed; what follows was read as one cell',
    'unclosed-quote.dropped': () => 'a quotation mark is not closed; it was left out, and the rows are read',
    'divided-otherwise': ({ sign, other }: { sign: string; other: string }) =>
      `cells are divided by ${signs[other] ?? other} here and by ${signs[sign] ?? sign} in the other rows; both are read`,
    'longer-than-header': () =>
      'the row has more cells than the header has columns; put a cell that holds commas in quotes',
    skipped: () => 'left out, as you said',
    'skipped.place': ({ found }: { found: string }) => `the rows with "${found}" are left out, as you said`,
    'says-nothing': () => 'the row names neither a place nor an amount',
    'end-not-reported': ({ end }: { end: string }) =>
      `${end === 'to' ? 'where it flew to' : 'where it flew from'} is not reported: the row is counted and not drawn`,
    'unknown-whole': ({ found }: { found: string }) =>
      `no row has "${found}" in its column movement; write it there, or leave this cell empty`,
    'whole-left-out': ({ found }: { found: string }) =>
      `"${found}" was left out itself; this row is counted for itself`,
    'part-of-itself': ({ movement, found }: { movement: string; found: string }) =>
      `"${movement}" and "${found}" are parts of each other; of one of them leave this cell empty`,
    'claims-differ': ({ first, said }: { first: number; said: string }) =>
      `row ${first} says "${said}" of the same movement; that is kept, and of this row the amounts`,
    'missing.fleet': () => 'a fleet is a count of aircraft of one type; write both',
    'missing.text': () => 'a row of text says it in the column note; write it there',
    'missing.place': () => 'the place has neither an id nor a name; give it a name',
    'id-twice': ({ id }: { id: string }) =>
      `"${id}" is another place's id already; give each place an id of its own`,
    // cells
    'unreadable-amount': ({ found, measure, fault }: { found: string; measure: string; fault: string }) =>
      `"${found}" is no amount of ${measures[measure] ?? measure}${whyNot[fault] ?? ''}; write it as 12, >70, at least 5, about 30, or 14 or 15, or leave the cell empty where it is not reported`,
    'doubtful-mark': ({ found, column }: { found: string; column: string }) =>
      `"${found}" in the column "${column}" was taken for not reported; in some tables it means a small number`,
    'unreadable-date': ({ found }: { found: string }) =>
      `"${found}" is no date; write 2022-03-04, 2022-03, or 2022-03-03/2022-03-08`,
    'unreadable-date.day': ({ found }: { found: string }) => `"${found}" is no day; write it as 2022-03-04`,
    'no-year': ({ found }: { found: string }) => `"${found}" has no year; say which year the table is of`,
    'unreadable-position': () => 'expected decimal degrees, as 51.4775 and -0.4614',
    'unreadable-position.range': () =>
      'expected decimal degrees: lat from -90 to 90 and lon from -180 to 180, as 51.4775 and -0.4614',
    'unreadable-position.several': ({ end }: { end: string }) =>
      `a position in ${end}_lat and ${end}_lon can be that of one place only; describe several in the table places`,
    'unreadable-word': ({ found, known }: { found: string; known: string }) =>
      `"${found}" is none of ${known}; write one of them`,
    'unreadable-word.row': ({ found }: { found: string }) =>
      `"${found}" is no kind of row; leave the cell empty where something flew, or write fleet or text`,
    'unreadable-word.language': ({ found, known }: { found: string; known: string }) =>
      `"${found}" is none of the page's languages, ${known}; the texts are taken for English`,
    'unreadable-word.field': ({ found, known }: { found: string; known: string }) =>
      `nothing reads a field "${found}"; the fields are ${known}`,
    'unreadable-route': ({ found }: { found: string }) =>
      `"${found}" is no route; write it as LGG-JFK, or leave the cell empty where it is not reported`,
    'unreadable-direction': ({ found }: { found: string }) =>
      `"${found}" says neither that something came nor that it went`,
    'unknown-place': ({ found }: { found: string }) =>
      `nobody knows where "${found}" is; write its ICAO or IATA code or latitude and longitude, or describe it in the table places`,
    'unknown-place.near': ({ found, near }: { found: string; near: string }) =>
      `nobody knows where "${found}" is; write its ICAO or IATA code or latitude and longitude, or describe it in the table places; called alike: ${near}`,
    'place-ambiguous': ({ found, places }: { found: string; places: string }) =>
      `"${found}" may be any of several: ${places}; say which`,
    'place-guessed': ({ found, place, by }: { found: string; place: string; by: string }) =>
      `"${found}" was taken for ${place}${guesses[by] ?? ''}; name another where that is wrong`,
    'place-chosen': ({ found, position }: { found: string; position: string }) =>
      `"${found}" is where you have put it on the map: ${position}`,
    'type-guessed': ({ found, name, by }: { found: string; name: string; by: string }) =>
      `"${found}" was taken for the type ${name}${guesses[by] ?? ''}; write another where that is wrong`,
    'aircraft-counted': ({ found }: { found: string }) =>
      `of "${found}" the type was read, and not how many there were; write that in a column aircraft_count`,
    'code-share': ({ rows: list }: { rows: string }) =>
      `rows ${list} leave at one minute and differ in the operator alone, as code-shares do; all are counted`,
    ...rowsEn,
    ...schemaEn,
  },

  /** Behind a sentence on our own JSON: what stands there. */
  found: schemaFound,
  /** What a button says that mends a problem. */
  mends: {
    'take-place': ({ place }: { place: string }) => `Take ${place}`,
    'take-city': ({ name }: { name: string }) => `Take ${name}, the city`,
    'place-not-reported': () => 'Take as not reported',
    'not-reported': () => 'Take as not reported',
    'leave-out-rows': () => 'Leave these rows out',
    'leave-out-row': ({ row }: { row: string | number }) => `Leave out row ${row}`,
    'keep-row': ({ row }: { row: string | number }) => `Keep row ${row}`,
    'keep-both': () => 'Keep all of them',
    'day-first': ({ example }: { example: string }) => `The day comes first in ${example}`,
    'month-first': ({ example }: { example: string }) => `The month comes first in ${example}`,
    'decimal-comma': ({ example }: { example: string }) => `The comma in ${example} begins a part of a whole`,
    'as-kilograms': () => 'They are kilograms',
    'as-pounds': () => 'They are pounds',
    'decimal-point': ({ example }: { example: string }) => `The point in ${example} begins a part of a whole`,
    'leave-names': () => 'Do not use these names',
    'take-names': () => 'Take them as the names of both ends',
    'rows-are-from': () => 'From the first column to the header',
    'rows-are-to': () => 'From the header to the first column',
  },

  /** A few words on how a column is read. */
  remarks: {
    'day-first': () => 'day first',
    'month-first': () => 'month first',
    'year-first': () => 'year first',
    'by-code': () => 'by code',
    'by-name': () => 'by name',
    'not-known': ({ count }: { count: number }) => `${number(count)} not known`,
    links: () => 'links',
  },
};

export type ProblemWords = typeof en;
