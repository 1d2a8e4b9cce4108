// What is made once, or kept for a while, is the same again, and no more of it is kept than was said.
import { describe, expect, it } from 'vitest';
import { recent } from '../../src/airlift/once.ts';

const counted = (most: number, isLarge = (_made: { readonly of: readonly number[] }) => false) => {
  const made: string[] = [];
  const make = recent(
    (of: readonly number[]) => {
      made.push(of.join());
      return { of };
    },
    most,
    isLarge,
  );
  return { make, made };
};

describe('what is kept of the values asked for last', () => {
  it('is the same for an equal value', () => {
    const { make, made } = counted(2);
    expect(make([1, 2])).toBe(make([1, 2]));
    expect(make([1])).not.toBe(make([1, 2]));
    expect(made).toEqual(['1,2', '1']);
  });

  it('is let go once as many others were asked for since', () => {
    const { make, made } = counted(2);
    make([1]);
    make([2]);
    make([1]);
    make([3]);
    make([1]);
    make([2]);
    expect(made).toEqual(['1', '2', '3', '2']);
  });

  it('is one thing alone where that is large', () => {
    const { make, made } = counted(3, ({ of }) => of.length > 1);
    make([1]);
    make([1, 2]);
    make([1, 2]);
    make([1]);
    expect(made).toEqual(['1', '1,2', '1']);
  });
});
