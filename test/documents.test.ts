// The documents name no file that is not there.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/hosting.md',
  'docs/large.md',
  'docs/speed.md',
];

/** What is made by a command, or stands for a name that somebody chooses. */
const isNoFile = (path: string) => /^(\.\/)?(dist|\.browser|\.bench)\b|[<>*…]|^\//.test(path);

/** Folders of the project at its root, and files with an ending, as they are written in code or as links. */
const inCode =
  /`((?:src|test|build|bench|scripts|geo|public|docs)\/[^`\s]*|[\w.-]+\.(?:config\.ts|json|md))`/g;
const inLink = /\]\((?!https?:|#)([^)\s#]+)[^)]*\)/g;

/** A path may be counted from the document, from the project, or, for a name alone, be one of these. */
const namesAlone: readonly string[] = [
  // In the built folder.
  'index.html',
];

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(inCode), ...text.matchAll(inLink)].map(([, path = '']) => path);

  it('names only files and folders that are there', () => {
    const missing = named.filter(
      (path) =>
        !isNoFile(path) &&
        !namesAlone.includes(path) &&
        !existsSync(join(root, path)) &&
        !existsSync(join(root, dirname(document), path)),
    );
    expect(missing).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

  it('is a page, and shows every room in one picture', () => {
    expect(text.length).toBeLessThan(9000);
    const picture = text.split('```').find((part) => part.includes('worker  the service worker')) ?? '';
    const rooms = ['app', 'cli', 'map', 'state', 'picture', 'node', 'cartography', 'report', 'formats'];
    for (const room of [...rooms, 'airlift', 'geodesy', 'i18n', 'worker'])
      expect(picture, room).toMatch(new RegExp(`\\b${room}\\b`));
  });
});
