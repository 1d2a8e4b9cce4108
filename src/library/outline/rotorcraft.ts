// The outline of a helicopter or a tiltrotor from above, its blades standing still.
import type { Figures } from './figures.ts';
import { bar, capsule, hub, type Point, polygon, roundedBody } from './path.ts';
import { endPlates, type Surface, surface } from './surfaces.ts';

interface Rotorcraft extends Figures {
  readonly rotor: NonNullable<Figures['rotor']>;
}

/** @param turn of the first blade, parts of the angle between two */
function rotorAt(place: Point, { diameter, blades }: Rotorcraft['rotor'], turn: number): readonly string[] {
  const width = diameter * 0.04;
  const all = Array.from({ length: blades }, (_, index) => ((index + turn) * 2 * Math.PI) / blades);
  return [hub(place, diameter * 0.045), ...all.map((angle) => bar(place, angle, 0, diameter / 2, width))];
}

/** Pod, boom and a small rotor aside of its end; the disc of the main rotor begins the whole length. */
function withTailRotor({ length, rotor }: Rotorcraft): readonly string[] {
  const radius = rotor.diameter / 2;
  const front = -length / 2;
  const mast = front + radius;
  const body = rotor.diameter * 0.125;
  const nose = mast - radius * 0.62;
  const podEnd = mast + radius * 0.42;
  const end = length / 2;
  const half = body / 2;
  const small = rotor.diameter * 0.19;
  const aside = body * 0.3;
  return [
    roundedBody([
      [0, nose],
      [half * 0.7, nose + half * 0.5],
      [half, nose + body * 0.9],
      [half, podEnd - body * 1.1],
      [half * 0.45, podEnd],
      [half * 0.28, end - small * 0.5],
      [0, end - small * 0.3],
    ]),
    polygon([
      [0, end - small * 1.05],
      [body * 0.9, end - small * 0.85],
      [body * 0.9, end - small * 0.5],
      [0, end - small * 0.45],
      [-body * 0.9, end - small * 0.5],
      [-body * 0.9, end - small * 0.85],
    ]),
    capsule(-half * 0.62, mast - body * 0.95, mast + body * 0.6, half * 0.62),
    capsule(half * 0.62, mast - body * 0.95, mast + body * 0.6, half * 0.62),
    polygon([
      [aside, end - small],
      [aside + small * 0.1, end - small],
      [aside + small * 0.1, end],
      [aside, end],
    ]),
    ...rotorAt([0, mast], rotor, 0.5),
  ];
}

/** Two rotors that overlap above a long body. */
function tandem({ length, rotor }: Rotorcraft): readonly string[] {
  const radius = rotor.diameter / 2;
  const [first, second] = [-length / 2 + radius, length / 2 - radius];
  const half = rotor.diameter * 0.105;
  const [nose, end] = [first - radius * 0.33, second + radius * 0.22];
  return [
    roundedBody([
      [0, nose],
      [half * 0.75, nose + half * 0.5],
      [half, nose + half * 1.8],
      [half, end - half * 1.6],
      [half * 0.72, end - half * 0.3],
      [0, end],
    ]),
    capsule(-half * 1.15, second - radius * 0.28, second + radius * 0.16, half * 0.7),
    capsule(half * 1.15, second - radius * 0.28, second + radius * 0.16, half * 0.7),
    ...rotorAt([0, first], rotor, 0.25),
    ...rotorAt([0, second], rotor, 0.75),
  ];
}

/** A short wing with a rotor at each of its tips. */
function tiltrotor({ length, rotor, wingspan }: Rotorcraft): readonly string[] {
  const span = wingspan ?? rotor.diameter * 1.2;
  const chord = span * 0.18;
  const wing: Surface = { span, root: chord, tip: chord, sweep: -4, apex: -length * 0.12, kink: 0 };
  const half = span * 0.09;
  const tail: Surface = {
    span: span * 0.4,
    root: chord * 0.7,
    tip: chord * 0.7,
    sweep: 0,
    apex: length / 2 - chord * 0.85,
    kink: 0,
  };
  const tipAt = -length * 0.1;
  return [
    roundedBody([
      [0, -length / 2],
      [half * 0.7, -length / 2 + half * 0.7],
      [half, -length / 2 + half * 2.2],
      [half, length * 0.16],
      [half * 0.5, length * 0.4],
      [0, length / 2 - chord * 0.1],
    ]),
    surface(wing),
    surface(tail),
    ...endPlates(tail, span * 0.035),
    ...[span / 2, -span / 2].flatMap((x) => [
      capsule(x, tipAt - chord * 0.6, tipAt + chord * 1.1, chord * 0.5),
      ...rotorAt([x, tipAt], rotor, x > 0 ? 0.25 : 0.75),
    ]),
  ];
}

export function rotorcraft(craft: Rotorcraft): string {
  const { layout } = craft.rotor;
  if (layout === 'tandem') return tandem(craft).join('');
  return (layout === 'tiltrotor' ? tiltrotor(craft) : withTailRotor(craft)).join('');
}
