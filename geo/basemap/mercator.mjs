// Web Mercator on the unit square: x and y run from 0 to 1 over the world, y downwards, as vector tiles have it.

/** Longitude and latitude in degrees to the unit square. The poles are kept finite (y = 1.2 is far off any tile). */
export function toUnitSquare([longitude, latitude]) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [longitude / 360 + 0.5, Math.min(1.2, Math.max(-0.2, y))];
}

/**
 * A line that steps over the antimeridian jumps by a whole world (1 on the unit square): every later point is moved by
 * that world, so that the line is continuous and may leave the square. geojson-vt wraps it round again.
 */
export function unroll(points) {
  let shift = 0;
  let previous = points[0][0];
  return points.map((point) => {
    const step = point[0] - previous;
    previous = point[0];
    if (step > 0.5) shift -= 1;
    else if (step < -0.5) shift += 1;
    return shift === 0 ? point : [point[0] + shift, ...point.slice(1)];
  });
}

/** The unit square back to longitude and latitude in degrees; the world's edge below Antarctica becomes the pole's. */
export function toDegrees([x, y]) {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
