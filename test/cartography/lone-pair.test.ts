// A table of one pair of places, as a day a row has it: one line with one number, and nothing that needs a comparison.
import { describe, expect, it } from 'vitest';
import places from '../../geo/places.json' with { type: 'json' };
import type { Airlift } from '../../src/airlift/airlift.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { hasWidths } from '../../src/airlift/counting/flows.ts';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { chosenLayout } from '../../src/cartography/arcs/chosen-layout.ts';
import { flowLegend } from '../../src/cartography/arcs/flow-legend.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { envelopeMarks } from '../../src/cartography/overlay/airlift-marks.ts';
import { blockOf } from '../../src/cartography/overlay/annotation-words.ts';
import { drawFlowOverlay } from '../../src/cartography/overlay/flow-overlay.ts';
import { overlaySizes } from '../../src/cartography/style/sizes.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { knownIn } from '../../src/formats/known.ts';
import { open } from '../../src/formats/open.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { aircraftFile, airfieldsFile } from '../airlift/built-in.ts';
import { flatView, textWidth, wordsOf } from './drawing.ts';

async function read(rows: string): Promise<Airlift> {
  const table = `${rows}

# places
id,name,lat,lon
zag,Zagreb,45.74,16.07
sjj,Sarajevo,43.82,18.33
spu,Split,43.54,16.3
nad,Nadi,-17.76,177.44
apw,Apia,-13.83,-172.01
`;
  const known = knownIn({ airfields: airfieldsFile, aircraft: aircraftFile });
  const opening = await open(new TextEncoder().encode(table), 'flights.csv', { known });
  if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems));
  return opening.airlift;
}

const messages = messagesOf('en');
const view = flatView(856, 636, 6, [17.2, 44.8]);
const days = `from,to,date,flights
zag,sjj,1993-02-01,6
zag,sjj,1993-02-02,4
zag,sjj,1993-02-03,10`;

function drawn(airlift: Airlift) {
  const report = reportOf(airlift, everything, 'flights', 'en', messages);
  const overlay = drawFlowOverlay({
    ...{ airlift, arcs: arcsOf(airlift), report, language: 'en', messages, theme: light, textWidth, view },
    gazetteer: gazetteerIn(places, 'en'),
    reserved: [],
    lit: new Set<string>(),
    pressable: true,
    basemap: false,
  });
  const { layout } = chosenLayout(airlift, report, view);
  return { words: wordsOf(overlay.marks).map(({ text }) => text.trim()), legend: flowLegend(layout) };
}

describe('one pair of places', () => {
  it('of a day a row is a line with one number, never an annotation a row', async () => {
    const { words } = drawn(await read(days));
    expect(words.filter((word) => /\d/.test(word))).toEqual(['20 flights']);
  });

  it('has no legend of widths, for there is nothing to compare it with', async () => {
    const { legend } = drawn(await read(days));
    expect(legend).toEqual({ values: [], thinnest: null, marks: [] });
  });

  it('is compared as soon as there is another', async () => {
    const { legend } = drawn(await read(`${days}\nspu,sjj,1993-02-01,5`));
    expect(legend.values[0]?.value).toBe(20);
  });
});

describe('one row alone', () => {
  it.each([
    ['over a stop', 'from,via,to,flights\nzag,spu,sjj,6'],
    ['between cities', 'from,to,flights\ncity: zag,city: sjj,6'],
    ['across ±180°', 'from,to,flights\nnad,apw,6'],
    ['to where it began', 'from,to,flights\nzag,zag,6'],
  ])('%s is a line, which shows that', async (_, table) => {
    expect(hasWidths(await read(table))).toBe(true);
  });

  it('is in a band only where places share its count', async () => {
    const bands = async (row: string) => {
      const airlift = await read(`from,to,flights\n${row}`);
      const { movements } = airlift;
      return envelopeMarks({ airlift, movements, theme: light, view, arcWidth: 2 }, true).length;
    };
    expect([await bands('zag,sjj,6'), await bands('zag,sjj; spu,6')]).toEqual([0, 1]);
  });
});

describe('the annotation of a count', () => {
  it('has no blank line where no type is reported, and no words that follow another line', () => {
    const words = { above: null, number: '6', noun: 'flights', types: '', note: null, paragraphs: 'row 2' };
    const [isNarrow, isNarrowest] = [false, false];
    const common = { sizes: overlaySizes(856), theme: light, textWidth, pressable: true, halo: '#ffffff' };
    const block = blockOf({ words, ...common, isNarrow, isNarrowest });
    expect(block.rows).toHaveLength(2);
    expect(block.place({ x: 0, y: 0 }).map(({ text, follows }) => [text.trim(), follows])).toEqual([
      ['6', false],
      ['flights', true],
      ['row 2', false],
    ]);
  });
});
