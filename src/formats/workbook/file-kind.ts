// What a file is: by its first bytes, and where these say nothing by how its name ends.

export type FileKind =
  | 'png'
  | 'zip'
  | 'parquet'
  /** Excel before 2007, or any that is locked with a password. */
  | 'compound'
  | 'json'
  | 'xml'
  | 'html'
  | 'wikitext'
  | 'flight-plans'
  | 'text'
  | { readonly other: string };

const signatures: readonly (readonly [string, FileKind])[] = [
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PAR1', 'parquet'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'compound'],
  ['%PDF', { other: 'PDF' }],
  ['\xff\xd8\xff', { other: 'JPEG' }],
  ['GIF8', { other: 'GIF' }],
  ['RIFF', { other: 'WebP' }],
  ['\x1f\x8b', { other: 'gzip' }],
  ['7z\xbc\xaf', { other: '7z' }],
  ['Rar!', { other: 'RAR' }],
  ['{\\rtf', { other: 'RTF' }],
  ['SQLite format 3', { other: 'SQLite' }],
  ['\x00asm', { other: 'WebAssembly' }],
  ['MZ', { other: 'EXE' }],
  ['\x7fELF', { other: 'ELF' }],
];

/** How many first letters of a text say what it is. */
const looked = 1024;

export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, looked));
  for (const [signature, kind] of signatures)
    if (start.startsWith(signature) && !(signature === 'MZ' && !start.includes('\0'))) return kind;
  // Text in UTF-16 has a zero in every other byte, and a mark before it or an ending that says so.
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  if (/(?:^|[\r\n])[ :]*\{\|/.test(text)) return 'wikitext';
  if (/^\s*\(FPL-/m.test(text)) return 'flight-plans';
  if (/^\s*[[{]/.test(text)) return 'json';
  if (
    /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html|<table|<head|<meta|<body|<div|<style)\b/i.test(text)
  )
    return 'html';
  if (/^\s*(<\?xml|<svg|<kml|<!--|<!DOCTYPE)/i.test(text)) return 'xml';
  if (/\.(kml|svg)$/i.test(name)) return 'xml';
  return 'text';
}

/** Whether XML is a picture. */
export const isSvg = (text: string): boolean => /<(\w+:)?svg[\s>]/i.test(text.slice(0, 4096));
