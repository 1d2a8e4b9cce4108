// The outline of an aeroplane from above: what is not known of it is as usual for its size, engines and tail.
import type { Figures } from './figures.ts';
import { bar, capsule, hub, type Point, polygon, roundedBody } from './path.ts';
import { endPlates, leadingEdge, type Surface, surface, trailingEdge } from './surfaces.ts';

interface Aeroplane extends Figures {
  readonly wingspan: number;
}

/** Breadth of the body, metres, after those that are known (a tenth for airliners, an eighth for freighters with propellers). */
function breadthOf({ wingspan, length, engines, isMilitary, tail }: Aeroplane): number {
  const size = Math.sqrt(wingspan * length);
  if (tail === 'booms') return size * 0.115;
  if (!isMilitary) return size * 0.096;
  return size * (engines.kind === 'prop' ? 0.118 : 0.106);
}

function wingOf(plane: Aeroplane, isFreighter: boolean): Surface {
  const { wingspan: span, length, engines } = plane;
  const isJet = engines.kind === 'jet';
  const sweep = plane.sweep ?? (isJet ? (isFreighter ? 25 : 32) : 0);
  // Span by mean chord: airliners 9, slender wings with propellers 11.
  const slenderness = isJet ? (isFreighter ? 8 : 8.8) : 10.5;
  const taper = isJet ? 0.28 : 0.45;
  const mean = span / slenderness;
  const root = (2 * mean) / (1 + taper);
  const tip = root * taper;
  // Where a quarter of the mean chord is, in parts of the length: engines behind move the wing back.
  const middle = length * (engines.placement === 'tail' ? 0.56 : isJet ? 0.465 : 0.4);
  const back = Math.tan((sweep * Math.PI) / 180) * span * 0.21;
  return {
    span,
    root,
    tip,
    sweep,
    apex: -length / 2 + middle - back - root * 0.25,
    kink: isJet && sweep > 15 && !isFreighter ? 0.36 : 0,
  };
}

function tailplaneOf(plane: Aeroplane, wing: Surface, isFreighter: boolean): Surface {
  const { wingspan, length, tail, engines } = plane;
  const isSwept = wing.sweep > 10;
  const part = tail === 'booms' ? 0.3 : isSwept ? (tail === 'T' ? 0.34 : 0.35) : 0.37;
  const span = wingspan * (isFreighter && tail === 'T' ? 0.37 : part);
  const root = span * (isSwept && tail !== 'twin' ? 0.36 : 0.27);
  const tip = root * (tail === 'twin' || tail === 'booms' ? 0.85 : isSwept ? 0.38 : 0.5);
  const sweep = isSwept ? wing.sweep + 4 : engines.kind === 'prop' && tail !== 'booms' ? 6 : 0;
  const bare: Surface = { span, root, tip, sweep, apex: 0, kink: 0 };
  const rearmost = Math.max(trailingEdge(bare, span / 2), root);
  // Behind a tailplane on the body there is a little of the tail; one on the fin is the end of it all.
  const behind = tail === 'T' || tail === 'twin' || tail === 'booms' ? 0 : length * 0.012;
  return { ...bare, apex: length / 2 - behind - rearmost };
}

function bodyOf(plane: Aeroplane, breadth: number, tailplane: Surface, isFreighter: boolean): string {
  const { length, engines, tail } = plane;
  const half = breadth / 2;
  const nose = -length / 2;
  if (tail === 'booms') {
    const end = nose + length * 0.64;
    const nosePoint: Point = [0, nose];
    return roundedBody([
      nosePoint,
      [half * 0.7, nose + half * 0.55],
      [half * 0.95, nose + half * 1.5],
      [half, nose + breadth * 1.2],
      [half, end - breadth * 0.9],
      [half * 0.75, end - breadth * 0.3],
      [0, end],
    ]);
  }
  const end = Math.min(length / 2, tail === 'T' ? tailplane.apex + tailplane.root * 0.75 : length / 2);
  const cone = breadth * (isFreighter ? 2.6 : 3);
  const blunt = engines.kind === 'prop' ? 0.8 : 0.76;
  return roundedBody([
    [0, nose],
    [half * 0.42, nose + breadth * 0.13],
    [half * blunt, nose + breadth * 0.45],
    [half * 0.95, nose + breadth * 0.95],
    [half, nose + breadth * 1.6],
    [half, end - cone],
    [half * 0.8, end - cone * 0.6],
    [half * 0.32, end - cone * 0.12],
    [0, end],
  ]);
}

function jetsOnWing({ wingspan, engines }: Aeroplane, wing: Surface, breadth: number): readonly string[] {
  const pairs = Math.floor(engines.count / 2);
  const width = wingspan * (pairs === 1 ? 0.056 : pairs === 2 ? 0.041 : 0.037);
  const places = { 1: [0.32], 2: [0.36, 0.64], 3: [0.24, 0.42, 0.62] }[pairs] ?? [];
  return places.flatMap((part) => {
    const x = Math.max((part * wingspan) / 2, breadth / 2 + width * 0.9);
    const edge = leadingEdge(wing, x);
    return [x, -x].map((each) => capsule(each, edge - width * 1.25, edge + width * 0.9, width));
  });
}

function propellersOnWing(
  { wingspan, engines }: Aeroplane,
  wing: Surface,
  breadth: number,
): readonly string[] {
  const pairs = Math.floor(engines.count / 2);
  const diameter = wingspan * (pairs === 1 ? 0.128 : 0.104);
  const width = wingspan * (pairs === 1 ? 0.046 : 0.034);
  const blade = wingspan * 0.011;
  return Array.from({ length: pairs }, (_, index) => breadth / 2 + diameter * (0.58 + index * 1.08)).flatMap(
    (x) => {
      const edge = leadingEdge(wing, x);
      const front = edge - wingspan * 0.052;
      const chord = trailingEdge(wing, x) - edge;
      return [x, -x].flatMap((each) => [
        capsule(each, front, edge + chord * 0.85, width, 0.45),
        bar([each, front + blade], Math.PI / 2, 0, diameter / 2, blade * 1.3),
        bar([each, front + blade], -Math.PI / 2, 0, diameter / 2, blade * 1.3),
        hub([each, front + blade * 0.6], blade * 1.3),
      ]);
    },
  );
}

function jetsAtTail({ wingspan, length, engines }: Aeroplane, breadth: number): readonly string[] {
  const beside = engines.count === 4 ? 2 : 1;
  const width = wingspan * (beside === 2 ? 0.033 : engines.count === 3 ? 0.04 : 0.046);
  const top = length * 0.235;
  const pods = Array.from({ length: beside }, (_, index) => breadth * 0.46 + width * (0.62 + index * 1.04));
  const long = width * (beside === 2 ? 4.4 : 3.2);
  const outermost = Math.max(...pods);
  return [
    ...pods.flatMap((x) => [x, -x].map((each) => capsule(each, top, top + long, width))),
    // What they hang on.
    polygon([
      [-outermost, top + long * 0.3],
      [outermost, top + long * 0.3],
      [outermost, top + long * 0.62],
      [-outermost, top + long * 0.62],
    ]),
  ];
}

/** The engine at the root of the fin, a little wider than the tail there. */
function jetInFin({ wingspan, length }: Aeroplane): string {
  const width = wingspan * 0.05;
  return capsule(0, length * 0.29, length * 0.475, width, 0.8);
}

function boomsOf(plane: Aeroplane, wing: Surface, tailplane: Surface, x: number): readonly string[] {
  const width = plane.wingspan * 0.036;
  const top = leadingEdge(wing, x);
  const bottom = trailingEdge(tailplane, x) - width;
  return [x, -x].map((each) => capsule(each, top, bottom, width, 0.6));
}

export function aeroplane(plane: Aeroplane): string {
  const { engines, tail } = plane;
  const isFreighter = plane.isMilitary && (tail === 'T' || tail === 'twin');
  const breadth = breadthOf(plane);
  const wing = wingOf(plane, isFreighter);
  const ownTail = tailplaneOf(plane, wing, isFreighter);
  const isWithPropellers = engines.kind === 'prop';
  const boomAt = breadth / 2 + plane.wingspan * 0.128 * 0.58;
  // Booms carry the tailplane at its ends.
  const tailplane = tail === 'booms' ? { ...ownTail, span: boomAt * 2 + plane.wingspan * 0.03 } : ownTail;
  const shapes = [
    bodyOf(plane, breadth, tailplane, isFreighter),
    surface(wing),
    surface(tailplane),
    ...(tail === 'twin' || tail === 'booms' ? endPlates(tailplane, plane.wingspan * 0.018) : []),
    ...(tail === 'booms' ? boomsOf(plane, wing, tailplane, boomAt) : []),
    ...(isWithPropellers ? propellersOnWing(plane, wing, breadth) : []),
    ...(!isWithPropellers && engines.placement !== 'tail' ? jetsOnWing(plane, wing, breadth) : []),
    ...(engines.placement === 'tail' ? jetsAtTail(plane, breadth) : []),
    ...(engines.placement === 'wing and tail' ? [jetInFin(plane)] : []),
  ];
  return shapes.join('');
}
