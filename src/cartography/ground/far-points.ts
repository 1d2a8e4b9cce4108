// What of a topology a flat map of an extent needs of lines that go on beyond it: that they go round somewhere,
// and not by which bays.
import type { Topology } from 'topojson-specification';
import type { Extent } from '../../geodesy/position.ts';

/** Beyond so many degrees of longitude it could not be told any more which way round the earth a line goes. */
const farthest = 90;

/** Just within Mercator's world, degrees of latitude. */
const edge = 85;

/** What lies on one side of an extent, as bits: a line between two points of one side never comes into it. */
const northOf = 1;
const southOf = 2;
const besideOf = 4;

/**
 * The same topology without points that no flat map within an extent shows: of those one after the other that all lie north
 * of it, south of it, or between it and the same extent a turn farther on, only the first and the last are left.
 * @param topology its arcs as differences of whole numbers, as the recipe writes them
 */
export function withoutFarPoints(topology: Topology, [west, south, east, north]: Extent): Topology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const wide = east - west;
  // Nearer to the poles everything is drawn on the edge of Mercator's world.
  const top = north < edge ? north : 90;
  const bottom = south > -edge ? south : -90;
  const [scaleX = 1, scaleY = 1] = scale;
  const [startX = 0, startY = 0] = translate;
  const far = farthest / scaleX;
  const arcs = topology.arcs.map((arc) => {
    const kept: [number, number][] = [];
    const last = arc.length - 1;
    // Where the arc is, which point was kept last, and which was passed over last.
    let x = 0;
    let y = 0;
    let keptX = 0;
    let keptY = 0;
    let passedX = 0;
    let passedY = 0;
    let passedSides = 0;
    let passedTurn = 0;
    let hasPassed = false;
    // On which sides everything lies since the point that was kept last, and between which turns of the extent.
    let sides = 0;
    let turn = 0;
    for (let index = 0; index <= last; index++) {
      const step = arc[index] as readonly number[];
      x += step[0] as number;
      y += step[1] as number;
      const latitude = y * scaleY + startY;
      const turns = (x * scaleX + startX - west) / 360;
      const itsTurn = Math.floor(turns);
      let itsSides = latitude > top ? northOf : latitude < bottom ? southOf : 0;
      if ((turns - itsTurn) * 360 > wide) itsSides |= besideOf;
      const isEnd = index === 0 || index === last || Math.abs(x - keptX) > far;
      let common = sides & itsSides;
      if (itsTurn !== turn) common &= ~besideOf;
      if (hasPassed && (isEnd || common === 0)) {
        kept.push([passedX - keptX, passedY - keptY]);
        keptX = passedX;
        keptY = passedY;
        turn = passedTurn;
        common = passedSides & itsSides;
        if (itsTurn !== turn) common &= ~besideOf;
      }
      hasPassed = !isEnd && common !== 0;
      if (hasPassed) sides = common;
      else {
        kept.push([x - keptX, y - keptY]);
        keptX = x;
        keptY = y;
        sides = itsSides;
        turn = itsTurn;
      }
      passedX = x;
      passedY = y;
      passedSides = itsSides;
      passedTurn = itsTurn;
    }
    return kept;
  });
  return { ...topology, arcs };
}
