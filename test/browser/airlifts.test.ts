// The other built-in airlifts: each has its own pages, loads its own data alone, and is found by its slug on any page.
import { describe, expect, inject, it } from 'vitest';
import { browserForFile } from './page.ts';

const open = browserForFile();
const at = (path: string) => ({ address: inject('pageAddress') + path });
const heading = 'h1';

/** The airlifts whose data a page has asked for. */
const loaded = (requests: readonly string[]) => [
  ...new Set(
    requests.flatMap(
      (address) => /\/(kazakhstan-2022|operation-ganga-2022|return-2022)-[^/]+\.js$/.exec(address)?.[1] ?? [],
    ),
  ),
];

describe('the page of another airlift', () => {
  it.each([
    ['operation-ganga-2022', '', /Seventy-five flights home/],
    ['return-2022', 'kk/', /Күштер елге қайтады/],
  ])(
    'of %s in %s is there before a program runs, and hydrated with its own data',
    async (slug, below, title) => {
      const { page, complaints, requests } = await open({ ...at(`${slug}/${below}`), firstVisit: true });
      expect((await page.locator(heading).innerText()).replace(/\s+/g, ' ')).toMatch(title);
      expect(loaded(requests)).toEqual([slug]);
      expect(complaints).toEqual([]);
      const { page: still } = await open({ ...at(`${slug}/${below}`), scripts: false, settle: false });
      expect((await still.locator(heading).innerText()).replace(/\s+/g, ' ')).toMatch(title);
      expect(await still.locator('.first-view svg').count()).toBeGreaterThan(0);
    },
  );

  it('keeps its place when the reader chooses something', async () => {
    const { page } = await open(at('return-2022/'));
    await page.getByRole('button', { name: 'Globe' }).first().click();
    await expect.poll(() => new URL(page.url()).search).toBe('?projection=globe');
    expect(new URL(page.url()).pathname).toMatch(/return-2022\/$/);
  });

  it('is shown on any page that is asked for it, which goes on asking', async () => {
    const { page, complaints } = await open(at('?airlift=return-2022'));
    expect(await page.locator(heading).innerText()).toMatch(/The force\s+flies home/);
    await page.getByRole('button', { name: 'Globe' }).first().click();
    await expect.poll(() => new URL(page.url()).search).toBe('?airlift=return-2022&projection=globe');
    expect(complaints).toEqual([]);
  });

  it('that does not exist is told, and the page shows its own', async () => {
    const { page } = await open(at('?airlift=nowhere'));
    expect(await page.locator(heading).innerText()).toMatch(/Twelve transports/);
    await expect.poll(() => page.locator('.notice').innerText()).toContain('airlift=nowhere');
    expect(await page.locator('.notice').innerText()).toContain(
      'Possible: kazakhstan-2022, operation-ganga-2022, return-2022.',
    );
  });
});

describe('a file beside the page', () => {
  it.each(['?src=none.csv&lang=id', '?src=https://example.org/flights.csv&lang=id'])(
    'that is none is told, and the page shows its own, for %s',
    async (query) => {
      const { page } = await open(at(query));
      expect(await page.locator(heading).innerText()).toMatch(/Dua belas pesawat/);
      expect(await page.locator('.notice').innerText()).toMatch(/^src=\S+ .+\. Halaman menampilkan .+\./);
      expect(new URL(page.url()).search).toBe('?lang=id');
    },
  );

  it('says in the page’s language how many of its rows are drawn, and why the others are not', async () => {
    const table = 'from,to,flights\nLHBP,VIDP,3\nLHBP,XXXX,1\n';
    const { page } = await open({
      ...at('?src=flights.csv&lang=id'),
      before: (each) =>
        each.route('**/flights.csv', (route) => route.fulfill({ contentType: 'text/csv', body: table })),
    });
    const notice = page.locator('.notices', { hasText: 'XXXX' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/1 dari 2 baris/);
  });
});

describe('the first airlift', () => {
  it('loads no other one', async () => {
    const { requests } = await open({ ...at(''), firstVisit: true });
    expect(loaded(requests)).toEqual(['kazakhstan-2022']);
  });
});
