// What can be pointed at: every thing by an id of its own, and addresses of before the kinds were written.

import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { findTarget, focusIds, focusOf, movementFocus } from '../../src/airlift/pointing/focus.ts';
import { relatedIds } from '../../src/airlift/pointing/links.ts';
import { routesOf } from '../../src/airlift/routes.ts';
import { readAirlift } from '../../src/formats/json/read.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { describe as cardOf } from '../../src/report/describe.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { airliftFile, builtIn, changed, files } from './built-in.ts';

type AirliftFile = typeof airliftFile;

function airliftWith(change: (copy: AirliftFile) => void) {
  const reading = readAirlift({ ...files, airlift: changed(airliftFile, change) });
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.airlift;
}

/** Two movements on one pair, of two claims and two types. */
const twoOnOnePair = () =>
  airliftWith((copy) => {
    const [first] = copy.movements;
    if (first === undefined) return;
    copy.movements = [
      { ...first, id: 'one', to: ['almaty'], aircraft: ['il-76'] },
      {
        ...first,
        id: 'two',
        claim: 'task',
        to: ['almaty'],
        aircraft: ['an-124'],
        count: { comparator: '=', value: 3 },
      },
    ];
  });

describe('what can be pointed at', () => {
  it('has an id of its own, on one pair too', () => {
    for (const airlift of [builtIn(), twoOnOnePair()]) {
      const ids = focusIds(airlift);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(findTarget(airlift, id), id).not.toBeNull();
    }
  });

  it('is a route once, with all movements on its pair, and each of these by itself', () => {
    const airlift = twoOnOnePair();
    const routes = routesOf(airlift);
    expect(routes.map(({ id }) => id)).toEqual(['route:chkalovsky~almaty']);
    expect(routes[0]?.movements.map(({ id }) => id)).toEqual(['one', 'two']);
    const lit = relatedIds(airlift, 'movement:two');
    expect(lit).toContain('task');
    expect(lit).not.toContain('movement');
    expect(lit).not.toContain('movement:one');
    expect([...relatedIds(airlift, routes[0]?.id ?? null)]).toEqual(
      expect.arrayContaining(['movement:one', 'movement:two', 'movement', 'task']),
    );
  });

  it('is told with its own count, where one claim has several too', () => {
    const airlift = airliftWith((copy) => {
      const [first] = copy.movements;
      if (first !== undefined)
        copy.movements = [first, { ...first, id: 'more', count: { comparator: '>', value: 30 } }];
    });
    const presentation = presentationOf(airlift, everything, 'aircraft', 'en', messagesOf('en'));
    const titles = airlift.movements.map((movement) => {
      const target = findTarget(airlift, movementFocus(movement));
      return target === null ? null : cardOf(target, presentation).title;
    });
    expect(titles).toEqual(['12 aircraft', 'More than 30 aircraft']);
  });

  it('is told apart where a claim, a fault and a statement have the id of an airfield', () => {
    const airlift = airliftWith((copy) => {
      for (const each of [
        ...copy.claims.slice(3, 4),
        ...copy.faults.slice(0, 1),
        ...copy.statements.slice(0, 1),
      ])
        each.id = 'almaty';
    });
    expect(findTarget(airlift, 'almaty')?.kind).toBe('place');
    expect(findTarget(airlift, 'claim:almaty')).toMatchObject({
      kind: 'claim',
      claim: { source: { id: 'article' } },
    });
    const lists = [airlift.places, airlift.claims, airlift.faults, airlift.statements, airlift.notReported];
    const ids = lists.flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an address', () => {
  it.each([
    ['almaty', 'almaty'],
    ['movement', 'movement'],
    ['movement:twelve', 'movement:twelve'],
    ['chkalovsky-almaty', 'route:chkalovsky~almaty'],
    ['route:chkalovsky~almaty', 'route:chkalovsky~almaty'],
    ['almaty-chkalovsky', null],
    ['twelve', null],
    ['constructor', null],
  ])('with %s points at %s', (written, id) => {
    expect(focusOf(builtIn(), written)).toBe(id);
  });

  it('with a pair that two movements fly points at their route, in each way it was ever written', () => {
    const airlift = twoOnOnePair();
    for (const written of ['chkalovsky-almaty', 'route:chkalovsky~almaty', 'route:chkalovsky~almaty~two'])
      expect(focusOf(airlift, written)).toBe('route:chkalovsky~almaty');
    expect(focusOf(airlift, 'route:chkalovsky~almaty~three')).toBeNull();
  });
});
