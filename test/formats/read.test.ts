// The door: a wrong file gives a list of problems with path and reason, never half an airlift.
import { describe, expect, it } from 'vitest';
import { readAirlift } from '../../src/formats/json/read.ts';
import { aircraftFile, airfieldsFile, airliftFile, changed, files } from '../airlift/built-in.ts';

type AirliftFile = typeof airliftFile;

function problemsOf(change: (copy: AirliftFile) => void) {
  const reading = readAirlift({ ...files, airlift: changed(airliftFile, change) });
  return reading.kind === 'problems' ? reading.problems : [];
}

/** A change that the types of the file would not allow. */
const loosely = (change: (copy: Record<string, never>) => void) =>
  change as unknown as (copy: AirliftFile) => void;

describe('reading an airlift', () => {
  it.each([undefined, null, 5, 'text', [], {}])('of %j gives problems', (airlift) => {
    const reading = readAirlift({ ...files, airlift });
    expect(reading.kind).toBe('problems');
  });

  it('names the place of a wrong count', () => {
    const problems = problemsOf((copy) => {
      for (const movement of copy.movements) movement.count.value = -3;
    });
    expect(problems).toEqual([{ path: 'airlift.movements[0].count.value', message: 'must not be negative' }]);
  });

  it('names an unknown comparator', () => {
    const [problem] = problemsOf((copy) => {
      for (const fleet of copy.fleets) fleet.count.comparator = 'more than';
    });
    expect(problem?.path).toBe('airlift.fleets[0].count.comparator');
    expect(problem?.message).toContain('">"');
  });

  it('names an id that is nowhere and those that are', () => {
    const problems = problemsOf((copy) => {
      for (const movement of copy.movements) movement.to = ['almaty', 'nowhere'];
    });
    expect(problems).toEqual([
      {
        path: 'airlift.movements[0].to[1]',
        message: 'there is no airfield of this airlift "nowhere"; known: chkalovsky, almaty, zhetygen',
      },
    ]);
  });

  it('names a claim, a speaker, a source and a type that are nowhere', () => {
    const problems = problemsOf((copy) => {
      for (const fleet of copy.fleets) fleet.aircraft = 'balloon';
      for (const movement of copy.movements) movement.claim = 'rumour';
      for (const claim of copy.claims.slice(0, 1)) {
        claim.saidBy = 'nobody';
        claim.source = 'nothing';
      }
    });
    const paths = problems.map((problem) => problem.path);
    for (const path of [
      'airlift.fleets[0].aircraft',
      'airlift.movements[0].claim',
      'airlift.claims[0].saidBy',
      'airlift.claims[0].source',
    ])
      expect(paths).toContain(path);
  });

  it('names an id used twice', () => {
    const problems = problemsOf((copy) => {
      for (const claim of copy.claims.slice(1, 2)) claim.id = 'movement';
    });
    expect(problems.map((problem) => problem.message)).toContain('the id "movement" is used twice');
  });

  it('refuses a movement from an airfield to itself', () => {
    const problems = problemsOf((copy) => {
      for (const movement of copy.movements) movement.to = ['chkalovsky'];
    });
    expect(problems[0]?.message).toContain('both origin and destination');
  });

  it('names a missing text by its language', () => {
    const problems = problemsOf(
      loosely((copy) => {
        (copy as unknown as { title: unknown }).title = { en: 'Only English' };
      }),
    );
    expect(problems[0]?.path).toBe('airlift.title.id');
  });

  it('refuses a field it does not know, so that a slip of the pen is not read as silence', () => {
    const problems = problemsOf(
      loosely((copy) => {
        (copy as unknown as { flets: unknown }).flets = [];
      }),
    );
    expect(problems[0]?.message).toContain('flets');
  });

  it('refuses a later version of the format', () => {
    const [problem] = problemsOf((copy) => {
      copy.version = 2;
    });
    expect(problem).toEqual({ path: 'airlift.version', message: 'this program reads version 1' });
  });

  it('lists problems of all files at once', () => {
    const airfields = changed(airfieldsFile, (copy) => {
      for (const airfield of copy.airfields) airfield.position = [500, 95];
    });
    const reading = readAirlift({ airlift: {}, airfields, aircraft: {} });
    const paths = reading.kind === 'problems' ? reading.problems.map((problem) => problem.path) : [];
    expect(paths).toContain('airfields.airfields[0].position[0]');
    expect(paths.some((path) => path.startsWith('airlift'))).toBe(true);
    expect(paths.some((path) => path.startsWith('aircraft'))).toBe(true);
  });

  it('refuses a silhouette that is not path data', () => {
    const aircraft = { version: 1, aircraft: [{ id: 'x', silhouette: '<script>' }] };
    const reading = readAirlift({ ...files, aircraft });
    const paths = reading.kind === 'problems' ? reading.problems.map((problem) => problem.path) : [];
    expect(paths).toContain('aircraft.aircraft[0].silhouette');
  });
});

describe('a known split', () => {
  const splitOf = (
    shares: readonly (readonly [aircraft: string, to: string, comparator: string, value: number])[],
    count = { comparator: '=', value: 12 },
  ) =>
    problemsOf(
      loosely((copy) => {
        const [movement] = (copy as unknown as AirliftFile).movements;
        Object.assign(movement ?? {}, {
          count,
          split: shares.map(([aircraft, to, comparator, value]) => ({
            aircraft,
            to,
            count: { comparator, value },
          })),
        });
      }),
    );

  it('is taken where it adds up', () => {
    expect(
      splitOf([
        ['il-76', 'almaty', '=', 8],
        ['an-124', 'zhetygen', '=', 4],
      ]),
    ).toEqual([]);
  });

  it('is refused where it does not, with both sides of the sum', () => {
    const [problem] = splitOf([
      ['il-76', 'almaty', '=', 8],
      ['an-124', 'zhetygen', '=', 3],
    ]);
    expect(problem?.path).toBe('airlift.movements[0].split');
    expect(problem?.message).toContain('the shares (8 + 3) do not add up to the count, 12');
  });

  it.each([
    // More than 70 are 71 or more; 60 and more than 8 may be that many.
    ['>', 70, '=', 60, '>', 8, true],
    ['>', 70, '=', 60, '=', 10, false],
    ['>', 70, '=', 60, '=', 11, true],
    ['<', 10, '=', 5, '>=', 5, false],
    ['<=', 10, '=', 5, '>=', 5, true],
    ['=', 12, '<', 6, '<', 6, false],
    ['=', 12, '~', 6, '~', 6, true],
    ['~', 12, '=', 6, '=', 5, true],
  ])(
    'of %s %i into %s %i and %s %i is judged by bounds',
    (whole, value, one, first, other, second, isSound) => {
      const problems = splitOf(
        [
          ['il-76', 'almaty', one, first],
          ['an-124', 'zhetygen', other, second],
        ],
        { comparator: whole, value },
      );
      expect(problems.length === 0).toBe(isSound);
    },
  );

  it('is refused where a share is given twice, or none is', () => {
    const twice = ['il-76', 'almaty', '=', 6] as const;
    expect(splitOf([twice, twice])[0]?.message).toBe('the share of "il-76" to "almaty" is given twice');
    expect(splitOf([])[0]?.message).toContain('null where the split is not reported');
  });
});

describe('faults of every kind', () => {
  it('are told at once: those of form hide none of reference, in any file', () => {
    const airlift = changed(airliftFile, (copy) => {
      for (const movement of copy.movements) movement.count.value = -3;
      for (const fleet of copy.fleets.slice(0, 1)) fleet.claim = 'rumour';
      for (const claim of copy.claims.slice(0, 1)) claim.saidBy = 'nobody';
    });
    const airfields = changed(airfieldsFile, (copy) => {
      for (const airfield of copy.airfields.slice(0, 1)) airfield.utcOffset = 'noon';
    });
    const reading = readAirlift({ ...files, airlift, airfields, aircraft: { version: 1, aircraft: [] } });
    const paths = reading.kind === 'problems' ? reading.problems.map(({ path }) => path) : [];
    expect(paths).toEqual([
      'airlift.movements[0].count.value',
      'airfields.airfields[0].utcOffset',
      'airlift.aircraft[0]',
      'airlift.aircraft[1]',
      'airlift.claims[0].saidBy',
      'airlift.fleets[0].claim',
    ]);
  });

  it('are said in a sentence that names the mend', () => {
    const [missing, wrong] = problemsOf(
      loosely((copy) => {
        Object.assign(copy, { slug: undefined, claims: 'none' });
      }),
    );
    expect(missing?.message).toBe('is missing; it must be a text');
    expect(wrong?.message).toBe('must be a list, in [ ]');
  });

  it('tell of an id that cannot be read once, not at all that names it', () => {
    const problems = problemsOf((copy) => {
      for (const source of copy.sources.slice(0, 1)) source.id = 'The Article';
    });
    expect(problems.map(({ path }) => path)).toEqual(['airlift.sources[0].id']);
  });

  it('tell of two airfields at one place where something flew between them', () => {
    const airfields = changed(airfieldsFile, (copy) => {
      for (const airfield of copy.airfields) airfield.position = [70, 40];
    });
    const reading = readAirlift({ ...files, airfields });
    const problems = reading.kind === 'problems' ? reading.problems : [];
    expect(problems.map(({ path }) => path)).toEqual([
      'airlift.movements[0].to[0]',
      'airlift.movements[0].to[1]',
    ]);
    expect(problems[0]?.message).toContain('the same position');
  });

  it.each(['MMMM', 'L0 0', 'M0', 'M0 0L1', 'M0 0A1 1 0 2 0 3 3', 'M0 0L1e9 0', 'M0 0Z1', '', 'M0 0;L1 1'])(
    'tell of a silhouette %j, which is no path',
    (silhouette) => {
      const aircraft = changed(aircraftFile, (copy) => {
        for (const type of copy.aircraft.slice(0, 1)) type.silhouette = silhouette;
      });
      const reading = readAirlift({ ...files, aircraft });
      const paths = reading.kind === 'problems' ? reading.problems.map(({ path }) => path) : [];
      expect(paths).toEqual(['aircraft.aircraft[0].silhouette']);
    },
  );

  it.each(['M0 0', 'm-1-1.5.5 1e1z', ' M0,0 L1,1 ', 'M0 0a1 1 0 013 3', 'M0 0C1 1 2 2 3 3Zm1 1h2v-2z'])(
    'are none of a silhouette %j',
    (silhouette) => {
      const aircraft = changed(aircraftFile, (copy) => {
        for (const type of copy.aircraft.slice(0, 1)) type.silhouette = silhouette;
      });
      expect(readAirlift({ ...files, aircraft }).kind).toBe('airlift');
    },
  );
});
