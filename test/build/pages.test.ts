// What search engines, messengers and the program read of each page: nothing that is not so, and whole addresses only.
import { describe, expect, it } from 'vitest';
import { metaOf, readSite, searchFiles } from '../../build/pages/page-meta.ts';
import { folderOf, type PageName, pageAt, pageNamesOf } from '../../build/pages/page-names.ts';
import { pageOf } from '../../build/pages/page-of.ts';

const kazakh: PageName = { airlift: null, language: 'kk', kind: 'whole' };
const described = (page: PageName, siteAddress: string) =>
  metaOf({ page, title: 'A & B', description: 'Of “C”', siteAddress }).join('\n');

describe('the head of a page', () => {
  it('leaves out, where nobody has said its address, what only a whole address can say', () => {
    const head = described(kazakh, '');
    expect(head).not.toMatch(/canonical|hreflang|og:image|og:url|twitter/);
    expect(head).toContain('<meta property="og:title" content="A &amp; B" />');
  });

  it('says it in whole addresses where it is known', () => {
    const head = described(kazakh, 'https://map.example/lift/');
    expect(head).toContain('<link rel="canonical" href="https://map.example/lift/kk/" />');
    expect(head).toContain('<link rel="alternate" hreflang="ru" href="https://map.example/lift/ru/" />');
    expect(head).toContain('<link rel="alternate" hreflang="x-default" href="https://map.example/lift/" />');
    expect(head).toContain('<meta property="og:url" content="https://map.example/lift/kk/" />');
    expect(head).toContain('<meta property="og:image" content="https://map.example/lift/kk/share.png" />');
    for (const [, href = ''] of head.matchAll(/href="([^"]*)"/g)) expect(URL.canParse(href), href).toBe(true);
  });

  it('of another airlift leads to its own pages in other languages', () => {
    const head = described({ ...kazakh, airlift: 'return-2022' }, 'https://map.example/');
    expect(head).toContain('<link rel="canonical" href="https://map.example/return-2022/kk/" />');
    expect(head).toContain('hreflang="x-default" href="https://map.example/return-2022/"');
    expect(head).toContain('content="https://map.example/return-2022/kk/share.png"');
  });

  it('of the map alone names the whole page as the one to be found', () => {
    const head = described({ airlift: null, language: 'kk', kind: 'embed' }, 'https://map.example/');
    expect(head).toContain('<link rel="canonical" href="https://map.example/kk/" />');
    expect(head).not.toContain('hreflang');
  });
});

describe('the address of the site', () => {
  it.each([
    ['', ''],
    ['https://map.example', 'https://map.example/'],
    ['https://map.example/a?b#c', 'https://map.example/a/'],
  ])('“%s” is read as “%s”', (given, read) => {
    expect(readSite(given)).toBe(read);
  });

  it.each(['map.example', '/airlift/', 'https://'])('“%s” is refused in a sentence', (given) => {
    expect(() => readSite(given)).toThrow(/^VITE_SITE wants a whole address/);
  });
});

describe('the files that search engines look for', () => {
  it('are a list of the pages, and a robots.txt where the site is a whole host', () => {
    expect(searchFiles('', [])).toEqual({});
    const atRoot = searchFiles('https://map.example/', []);
    expect(Object.keys(atRoot)).toEqual(['sitemap.xml', 'robots.txt']);
    expect(atRoot['robots.txt']).toContain('Sitemap: https://map.example/sitemap.xml');
    const below = searchFiles('https://map.example/lift/', ['return-2022']);
    expect(Object.keys(below)).toEqual(['sitemap.xml']);
    const listed = [...(below['sitemap.xml'] ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);
    const ofEach = ['', 'return-2022/'].flatMap((airlift) =>
      ['', 'id/', 'ru/', 'kk/'].map((path) => `https://map.example/lift/${airlift}${path}`),
    );
    expect(listed).toEqual(ofEach);
  });
});

describe('every page', () => {
  it('has a folder of its own, the map alone below its language', () => {
    expect(pageNamesOf('return-2022').map(folderOf).slice(1, 4)).toEqual([
      'return-2022/embed/',
      'return-2022/id/',
      'return-2022/id/embed/',
    ]);
    for (const page of [null, 'return-2022'].flatMap(pageNamesOf))
      expect(pageAt(`${folderOf(page)}index.html`)).toEqual(page);
    expect(pageAt('assets/some/index.html')).toBeNull();
    expect(pageAt('kk/other.html')).toBeNull();
    expect(pageNamesOf(null).map(folderOf)).toEqual([
      '',
      'embed/',
      'id/',
      'id/embed/',
      'ru/',
      'ru/embed/',
      'kk/',
      'kk/embed/',
    ]);
  });

  it('says what it is and finds the files of the site from its own depth', () => {
    const written = (page: PageName) =>
      pageOf({
        template:
          '<html lang="en"><meta charset="utf-8" /><title></title><script src="./a.js"></script><div id="root"></div>',
        page,
        title: 'T',
        description: 'D',
        html: '<a href="./licences.txt">',
        siteAddress: '',
        extraOrigins: [],
        styles: [{ name: 'assets/a.css', css: 'a{background:url(./b.png)}' }],
        fonts: [],
        preloads: [],
      });
    const deep = written({ airlift: null, language: 'kk', kind: 'embed' });
    expect(deep).toContain('<html lang="kk" data-page-language="kk" data-site="../../" data-embed>');
    expect(deep).toContain('src="../../a.js"');
    expect(deep).toContain('href="../../licences.txt"');
    expect(deep).toContain('url(../../assets/b.png)');
    expect(written({ airlift: null, language: 'en', kind: 'whole' })).toContain('<html lang="en">');
    const other = written({ airlift: 'return-2022', language: 'en', kind: 'whole' });
    expect(other).toContain('<html lang="en" data-airlift="return-2022" data-site="../">');
  });
});
