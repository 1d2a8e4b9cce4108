// What this program has written itself: JSON of version 1 and 2, saved files, pictures. Each is known by what stands in it.
import { openJson } from './json/open-json.ts';
import type { Opening, Wishes } from './opening.ts';
import { openRecord } from './picture/open-picture.ts';
import { recordInSvg } from './picture/read-svg-record.ts';
import { recordInPng } from './picture/record.ts';
import { openDocument } from './saved/open-document.ts';
import { isSavedFile, lastingAnswers, readSaved } from './saved/saved-file.ts';
import { textOf } from './table/records.ts';
import { fileKind, isSvg } from './workbook/file-kind.ts';
import { isGeoJson } from './workbook/geojson.ts';
import { jsonValueOf, listsIn } from './workbook/json-lists.ts';
import { mostBytes } from './workbook/limits.ts';
import { fileProblem, Refusal } from './workbook/reading.ts';
import { textOfXml } from './workbook/xml.ts';

/**
 * Opens one of our own files.
 * @returns null for every other, which is one of rows or none at all
 */
export async function openOwn(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening | null> {
  if (bytes.length > mostBytes) return null;
  try {
    switch (fileKind(bytes, name)) {
      case 'json':
        return await openOwnJson(bytes, name, wishes);
      case 'png':
        return await openRecord(recordInPng(bytes), name, wishes);
      case 'xml': {
        const text = textOfXml(bytes);
        return isSvg(text) ? await openRecord(await recordInSvg(text), name, wishes) : null;
      }
      default:
        return null;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'problems', problems: [fileProblem(name, 'stops', error.told)] };
  }
}

async function openOwnJson(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening | null> {
  const text = textOf(bytes);
  if (text === null) return null;
  const read = jsonValueOf(text);
  // What is broken is nothing else either.
  if (read === undefined) return openJson(text, name, wishes);
  const { value, isLines } = read;
  if (isSavedFile(value)) return openSaved(value, wishes);
  const isNamed = typeof value === 'object' && value !== null && Object.hasOwn(value, 'movements');
  if (isLines || (!isNamed && (isGeoJson(value) || listsIn(value).length > 0))) return null;
  return openJson(text, name, wishes);
}

async function openSaved(value: unknown, wishes: Wishes): Promise<Opening> {
  const { document, answers, view } = readSaved(value);
  const opening = await openDocument(document, {
    ...wishes,
    answers: { ...lastingAnswers(answers), ...wishes.answers },
  });
  return opening.kind === 'airlift' ? { ...opening, view } : opening;
}
