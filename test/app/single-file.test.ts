// The text of a page that is a single file: what data say stays data, and its policy allows its own program alone.
import { describe, expect, it } from 'vitest';
import { inlineScriptOf, stylesOf } from '../../build/single-file.ts';
import { documentText, type SingleFile } from '../../src/app/single-file/document.ts';
import { packedText, textFrom } from '../../src/app/single-file/packed-text.ts';
import { facesFor } from '../../src/app/single-file/program.ts';

const hostile = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> "&';

const made = (part: Partial<SingleFile> = {}) =>
  documentText({
    language: 'en',
    theme: 'light',
    title: hostile,
    description: hostile,
    html: '<main></main>',
    css: '',
    blocks: { airlift: JSON.stringify({ title: hostile }), view: '{}', ground: 'AAAA' },
    licences: hostile,
    program: {
      script: { text: 'start()', hash: "'sha256-s'" },
      styles: { text: 'p{}', hash: "'sha256-c'" },
      fonts: [],
    },
    ...part,
  });

describe('the text of a single file', () => {
  it('lets no word of the data end an element or become a program', () => {
    const text = made();
    expect(text.match(/<\/script>/g)).toHaveLength(4);
    expect(text.match(/<script[ >]/g)).toHaveLength(4);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<!--');
    const [, json = ''] = /id="airlift-data">([^<]*)</.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual({ title: hostile });
  });

  it('allows its own script and styles by their hashes, and no address whatsoever', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(made()) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-s'",
      "style-src 'sha256-c' data:",
      'font-src data:',
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has the faces of fonts that its letters need', () => {
    const face = (range: string) => `@font-face{src:url(data:font/woff2;base64,AA);unicode-range:${range}}`;
    const { styles, fonts } = stylesOf(
      `p{color:red}${face('U+0-FF,U+131')}${face('U+400-45f')}${face('U+4??')}`,
    );
    expect(styles.text).toBe('p{color:red}');
    expect(fonts.map(({ letters }) => letters)).toEqual([
      [
        [0, 0xff],
        [0x131, 0x131],
      ],
      [[0x400, 0x45f]],
      [[0x400, 0x4ff]],
    ]);
    expect(facesFor(fonts, 'Ganga')).toHaveLength(1);
    expect(facesFor(fonts, 'Қ')).toHaveLength(1);
    expect(facesFor(fonts, 'Алматы, Almaty')).toHaveLength(3);
  });

  it('has a ground that is packed and comes out again', async () => {
    const text = `${hostile} Қазақстан`.repeat(5000);
    const packed = await packedText(text);
    expect(packed.length).toBeLessThan(text.length / 20);
    expect(await textFrom(packed)).toBe(text);
  });
});

describe('the script of a single file', () => {
  it('holds nothing that HTML would take for its own', () => {
    expect(inlineScriptOf('const a = "</script>", b = /<!--/;')).toBe(
      'const a = "\\x3C/script>", b = /\\x3C!--/;',
    );
    expect(() => inlineScriptOf('const = 1')).toThrow(/cannot be parsed/);
  });
});
