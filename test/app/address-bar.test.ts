// The address of what is shown, written once it is painted, and before a reader can go back, reload or leave.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushAddress, forgetAddress, writeAddress, writeAfterPaint } from '../../src/app/web/address-bar.ts';

describe('an address that waits until what it is about is painted', () => {
  let entries: string[];
  let page: EventTarget;
  beforeEach(() => {
    entries = ['/'];
    page = new EventTarget();
    vi.useFakeTimers();
    vi.stubGlobal('history', {
      pushState: (_state: null, _unused: string, address: string) => entries.push(address),
      replaceState: (_state: null, _unused: string, address: string) => entries.splice(-1, 1, address),
    });
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  });
  afterEach(() => {
    forgetAddress();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is written a moment later, as one step', () => {
    writeAfterPaint('/?types=a', true);
    expect(entries).toEqual(['/']);
    vi.runAllTimers();
    expect(entries).toEqual(['/', '/?types=a']);
  });

  it('is written before the next step, so that each is one to go back from', () => {
    writeAfterPaint('/?types=a', true);
    writeAfterPaint('/?types=a,b', true);
    vi.runAllTimers();
    expect(entries).toEqual(['/', '/?types=a', '/?types=a,b']);
  });

  it('is overtaken by what is no step, and stays a step', () => {
    writeAfterPaint('/?types=a', true);
    writeAfterPaint('/?types=a&focus=b', false);
    vi.runAllTimers();
    expect(entries).toEqual(['/', '/?types=a&focus=b']);
  });

  it.each(['pointerdown', 'keydown', 'blur', 'pagehide'])('is written at once on %s', (event) => {
    writeAfterPaint('/?types=a', true);
    page.dispatchEvent(new Event(event));
    expect(entries).toEqual(['/', '/?types=a']);
    vi.runAllTimers();
    expect(entries).toHaveLength(2);
  });

  it('is written before any other that is written', () => {
    writeAfterPaint('/?types=a', true);
    writeAddress('/?types=a#map=4/50/60', false);
    expect(entries).toEqual(['/', '/?types=a#map=4/50/60']);
    flushAddress();
    expect(entries).toHaveLength(2);
  });

  it('is forgotten where the reader has gone to another entry', () => {
    writeAfterPaint('/?types=a', true);
    forgetAddress();
    vi.runAllTimers();
    expect(entries).toEqual(['/']);
  });
});
