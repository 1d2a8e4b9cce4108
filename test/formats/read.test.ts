// The door: a wrong file gives a list of problems with path and reason, never half an airlift.
import { describe, expect, it } from 'vitest';
import { readAirlift } from '../../src/formats/json/read.ts';
import { airfieldsFile, airliftFile, changed, files } from '../airlift/built-in.ts';

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
