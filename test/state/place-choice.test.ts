// A position is chosen on a map: by keys, by a press, by coordinates, and the crosshair never leaves the frame.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceKeyed,
  choiceNear,
  choiceZoomed,
  type PlaceChoice,
  placedAt,
  placedUnder,
  pointOf,
  typedPosition,
} from '../../src/state/place-choice.ts';

const size = { width: 640, height: 300 };
const budapest = [19.26, 47.44] as const;
const delhi = [77.1, 28.57] as const;
const begun = choiceNear([budapest, delhi], size);

/** The crosshair in the frame, pixels. */
const seen = ({ position, camera }: PlaceChoice) => {
  const point = pointOf(position, camera, size);
  if (point === null) throw new Error('The crosshair is not to be seen.');
  return point;
};
const isInside = (choice: PlaceChoice) => {
  const { x, y } = seen(choice);
  return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
};
const pressed = (choice: PlaceChoice, ...keys: string[]) =>
  keys.reduce((now, key) => choiceKeyed(now, key, false, size) ?? now, choice);

describe('a place that is chosen on a map', () => {
  it('begins between the places that are known, all of which are in the frame', () => {
    expect(isInside(begun)).toBe(true);
    for (const place of [budapest, delhi]) expect(isInside({ ...begun, position: place })).toBe(true);
  });

  it('begins over the old world where none is known', () => {
    const { camera } = choiceNear([], size);
    for (const place of [budapest, delhi, [-4, 40], [32, -20]] as const)
      expect(isInside({ position: place, camera })).toBe(true);
  });

  it('goes east with the arrow to the right, and farther with the shift key', () => {
    const once = pressed(begun, 'ArrowRight');
    expect(once.position[0]).toBeGreaterThan(begun.position[0]);
    expect(once.position[1]).toBeCloseTo(begun.position[1], 1);
    const far = choiceKeyed(begun, 'ArrowRight', true, size);
    expect(far?.position[0]).toBeGreaterThan(once.position[0] + 1);
    expect(pressed(begun, 'ArrowUp').position[1]).toBeGreaterThan(begun.position[1]);
  });

  it('is where the map was pressed, to a pixel', () => {
    const point = { x: 220, y: 140 };
    const { x, y } = seen(placedUnder(begun, point, size));
    expect(Math.hypot(x - point.x, y - point.y)).toBeLessThan(1);
  });

  it('stays where it is when the map is zoomed, and is chosen more exactly then', () => {
    const near = choiceZoomed(begun, 3, size);
    expect(near.position).toEqual(begun.position);
    expect(near.camera.zoom).toBeCloseTo(begun.camera.zoom + 3, 6);
    const [coarse, fine] = [begun, near].map(
      (choice) => pressed(choice, 'ArrowRight').position[0] - choice.position[0],
    );
    expect(fine).toBeLessThan((coarse ?? 0) / 3);
  });

  it('shows what was typed, however far away it is', () => {
    const far = placedAt(begun, [-149.57, -17.53], size);
    expect(isInside(far)).toBe(true);
    expect(far.position).toEqual([-149.57, -17.53]);
    expect(typedPosition(far.position)).toBe('-17.53, -149.57');
  });

  it('goes on over the antimeridian', () => {
    const over = pressed(
      placedAt(choiceZoomed(begun, 3, size), [179.99, 10], size),
      'ArrowRight',
      'ArrowRight',
    );
    expect(over.position[0]).toBeLessThan(-179);
    expect(isInside(over)).toBe(true);
  });

  it('leaves other keys to others', () => {
    expect(choiceKeyed(begun, 'a', false, size)).toBeNull();
    expect(choiceKeyed(begun, 'Tab', false, size)).toBeNull();
  });

  it('stops at the edge of the map, not a rounded tenth of a degree beyond', () => {
    const far = ['-', '-', '-', '-'].reduce((now, key) => choiceKeyed(now, key, false, size) ?? now, begun);
    const top = [1, 2, 3].reduce((now) => choiceKeyed(now, 'ArrowUp', true, size) ?? now, far);
    expect(isInside(top)).toBe(true);
    expect(top.position[1]).toBeLessThan(85.0512);
  });

  it('keeps the crosshair in the frame and on the earth, whatever keys are pressed', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean()), { maxLength: 40 }), (keys) => {
        const last = keys.reduce((now, [each, shift]) => choiceKeyed(now, each, shift, size) ?? now, begun);
        expect(isInside(last)).toBe(true);
        expect(Math.abs(last.position[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(last.position[1])).toBeLessThanOrEqual(90);
      }),
      { numRuns: 60 },
    );
  });
});
