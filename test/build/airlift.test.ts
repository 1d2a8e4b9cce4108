import { describe, expect, it } from 'vitest';
import { textsIn, withoutTexts } from '../../build/airlift.ts';
import { languages } from '../../src/i18n/languages.ts';

const moduleOf = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('the module of the airlift', () => {
  const data = {
    title: { en: 'Twelve "flew"', id: 'Dua belas', ru: 'Двенадцать', kk: 'Он екі' },
    claims: [{ paragraphs: [1], text: { en: 'No text($1)', id: '0', ru: '1', kk: '' }, about: null }],
    names: { en: 'In one language only' },
  };

  it('holds no text, and is the data again once the texts of every language are filled in', async () => {
    const { code, texts } = withoutTexts(data);
    for (const text of Object.values(data.title)) expect(code).not.toContain(text);
    const module = await moduleOf(code);
    expect(module.default).not.toEqual(data);
    for (const language of languages) {
      const { default: words } = await moduleOf(textsIn(texts, language));
      expect(words).toHaveLength(module.texts.length);
      for (const [place, text] of module.texts.entries()) text[language] = words[place];
    }
    expect(module.default).toEqual(data);
  });
});
