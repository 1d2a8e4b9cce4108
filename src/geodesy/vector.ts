// Positions as vectors from the earth's centre, of length 1.
import { type Position, unroll } from './position.ts';

const radians = Math.PI / 180;

export function vectorOf([longitude, latitude]: Position): readonly [x: number, y: number, z: number] {
  const level = Math.cos(latitude * radians);
  return [
    level * Math.cos(longitude * radians),
    level * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
}

export const positionOf = (x: number, y: number, z: number, near: number): Position =>
  unroll([Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians], near);
