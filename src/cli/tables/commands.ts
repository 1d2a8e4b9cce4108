// The commands of `npm run --silent airlift`: what became of a file, and the same airlift as another.
import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../../i18n/languages.ts';
import { accountOf, exitCodeOf } from './account.ts';
import { accountText } from './account-text.ts';
import { formatOfFile, formats, isFormat, written } from './convert.ts';
import { Misuse, told } from './misuse.ts';
import { nameOf, openInput, writeOutput } from './read-input.ts';
import { answersOf, tableHelp, tableOptions } from './table-options.ts';

/** As shells have it; a file that cannot be read ends the same way. */
const misuse = 2;

const help = `Reads tables of flights as the page does.

npm run --silent airlift -- check <file> [--json] [options]
npm run --silent airlift -- convert <in> <out> [--to <format>] [options]
npm run --silent airlift -- aggregate …    adds raw flights up into a table; see its --help
npm run --silent airlift -- snapshot …     as npm run snapshot; see its --help

check tells what became of every row: exit 0 all drawn, 1 something to look at, 2 unreadable.
convert writes ${formats.join(', ')}, by the ending of <out> or --to;
airlift.json is the page's saved file: tables, columns, answers and view.
A - is standard input or output.

  --json                one JSON object and nothing else
  --to <format>         ${formats.join(', ')}
  --lang <code>         ${languages.join(', ')}: the words of a GeoJSON file
${tableHelp}
  --help                this text

Examples
  npm run --silent airlift -- check flights.csv
  npm run --silent airlift -- check flights.csv --dates dmy --columns from=Dep,to=Arr,people=Pax
  npm run --silent airlift -- convert flights.xlsx flights.geojson
  npm run --silent airlift -- convert - - --to json < flights.csv > flights.json
`;

/**
 * Runs a command.
 * @param root the project's folder, ending in a slash
 * @param texts the command and its arguments
 * @param install puts the packages of a folder's package-lock.json there; says what went wrong, or null
 * @returns the code to end with
 */
export async function runCommand(
  root: string,
  texts: readonly string[],
  install: (folder: string) => Promise<string | null>,
): Promise<number> {
  const [command, ...rest] = texts;
  try {
    if (command === undefined || command === '--help' || command === 'help') {
      process.stdout.write(help);
      return command === undefined ? misuse : 0;
    }
    if (command === 'check') return await check(root, rest);
    if (command === 'convert') return await convert(root, rest);
    if (command === 'aggregate')
      return await (await import('../aggregate/aggregate.ts')).aggregate(root, rest, install);
    throw new Misuse(`there is no command "${command}"; possible: check, convert, aggregate, snapshot`);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`airlift: ${error.message}\n`);
    return misuse;
  }
}

const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;

async function check(root: string, texts: readonly string[]): Promise<number> {
  const { values, positionals } = told(() =>
    parseArgs({
      args: [...texts],
      options: { ...tableOptions, json: flag, help: flag },
      allowPositionals: true,
    }),
  );
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Misuse('check needs one file, as check flights.csv; - is standard input');
  const opening = await openInput(root, file, answersOf(values));
  const account = accountOf(file, opening);
  const words =
    values.json === true ? `${JSON.stringify(account, null, 2)}\n` : accountText(account, opening);
  await writeOutput('-', [new TextEncoder().encode(words)]);
  return exitCodeOf(account, opening);
}

async function convert(root: string, texts: readonly string[]): Promise<number> {
  const { values, positionals } = told(() =>
    parseArgs({
      args: [...texts],
      options: { ...tableOptions, to: text, lang: text, help: flag },
      allowPositionals: true,
    }),
  );
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const [file, out, ...more] = positionals;
  if (file === undefined || out === undefined || more.length > 0)
    throw new Misuse(
      'convert needs two files, as convert flights.csv flights.geojson; - is standard input or output',
    );
  const { to, lang = 'en' } = values;
  if (to !== undefined && !isFormat(to))
    throw new Misuse(`--to ${to || '(empty)'} does not exist; possible: ${formats.join(', ')}`);
  if (!isLanguage(lang))
    throw new Misuse(`--lang ${lang || '(empty)'} does not exist; possible: ${languages.join(', ')}`);
  const format = to ?? formatOfFile(out);
  if (format === null)
    throw new Misuse(
      `${out} says no format that can be written; end it in .${formats.join(', .')}, or say --to`,
    );
  const said = answersOf(values);
  const opening = await openInput(root, file, said);
  const account = accountOf(file, opening);
  const code = exitCodeOf(account, opening);
  if (code > 0) process.stderr.write(accountText(account, opening));
  if (opening.kind !== 'airlift') {
    process.stderr.write(`airlift: nothing was written\n`);
    return misuse;
  }
  const opened = { name: nameOf(file), opening, answers: said.answers };
  await writeOutput(out, [await written(opened, format, lang)]);
  return code;
}
