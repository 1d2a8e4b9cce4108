// What a picture says of itself in its file: every source of what is in view, whatever a source leaves out.

import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { readText } from '../../src/formats/picture/text.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { metadataChunks } from '../../src/picture/png/metadata.ts';
import { wordsOf } from '../../src/picture/words.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { madeUpAirlift } from '../cartography/made-up-airlift.ts';

const many = madeUpAirlift(121);

/** The same told by sources that bear no date. */
const undated = (airlift: Airlift): Airlift => ({
  ...airlift,
  movements: airlift.movements.map((movement) => ({
    ...movement,
    claims: movement.claims.map((each) => ({
      ...each,
      claim: { ...each.claim, source: { ...each.claim.source, published: null } },
    })),
  })),
});

describe.each(languages)('in %s', (language) => {
  const messages = messagesOf(language);
  const optionsOf = (airlift: Airlift) => ({
    presentation: presentationOf(airlift, everything, 'flights', language, messages),
    headline: null,
    licences: 'Natural Earth.',
    leftOut: null,
  });

  it('the words of a picture of many rows name every source, each publisher credited once', () => {
    const { description, source, credit } = wordsOf(optionsOf(many));
    expect(many.sources).toHaveLength(9);
    for (const { publisher, reference } of many.sources) {
      expect(description).toContain(publisher);
      expect(source).toContain(publisher);
      if (reference !== null) expect(source).toContain(reference);
      expect(credit.split(' / ').filter((each) => each === publisher)).toHaveLength(1);
    }
  });

  it('the XMP bears the date of the first claim’s source, and none where no source has one', async () => {
    const packetOf = async (airlift: Airlift) =>
      (await metadataChunks({ ...optionsOf(airlift), address: '', dotsPerInch: 72 }))
        .flatMap((chunk) => readText(chunk) ?? [])
        .find(({ keyword }) => keyword === 'XML:com.adobe.xmp')?.text ?? '';
    expect(await packetOf(many)).toContain('<photoshop:DateCreated>2021-08-14</photoshop:DateCreated>');
    expect(await packetOf(undated(madeUpAirlift(6)))).not.toContain('DateCreated');
    expect(await packetOf(undated(madeUpAirlift(6)))).not.toMatch(/null|undefined/);
  });
});
