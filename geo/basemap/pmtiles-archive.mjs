// Writes a PMTiles 3 archive: header, one root directory, metadata, tiles in the order of their ids.
// https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
/** A reader's first request: header and root directory must be inside it. */
export const FIRST_READ_BYTES = 16_384;
const GZIP = 2;
const MVT = 1;

/** @returns {Uint8Array} the archive; equal tiles are stored once, neighbours that are equal share an entry. */
export function writeArchive(tiles, metadata) {
  const sorted = tiles
    .map(({ zoom, x, y, data }) => ({ zoom, id: zxyToTileId(zoom, x, y), data }))
    .sort((one, other) => one.id - other.id);
  const stored = new Map();
  const contents = [];
  const entries = [];
  let size = 0;
  for (const { id, data } of sorted) {
    const key = createHash('sha256').update(data).digest('hex');
    if (!stored.has(key)) {
      stored.set(key, { offset: size, length: data.length });
      contents.push(data);
      size += data.length;
    }
    const { offset, length } = stored.get(key);
    const last = entries.at(-1);
    if (last && last.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, offset, length });
  }
  const compress = (bytes) => gzipSync(bytes, { level: 9, mtime: 0 });
  const directory = compress(directoryBytes(entries));
  assert(HEADER_BYTES + directory.length <= FIRST_READ_BYTES, 'the root directory fits the first read');
  const description = compress(new TextEncoder().encode(JSON.stringify(metadata)));
  const header = headerBytes({
    directoryLength: directory.length,
    metadataLength: description.length,
    tilesLength: size,
    addressed: sorted.length,
    entries: entries.length,
    contents: contents.length,
    minimumZoom: sorted[0].zoom,
    maximumZoom: sorted.at(-1).zoom,
  });
  return Buffer.concat([header, directory, description, ...contents]);
}

/** Five columns of variable-length integers: steps of id, run lengths, lengths, offsets (0: right after the last). */
function directoryBytes(entries) {
  const bytes = [];
  const push = (value) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  push(entries.length);
  entries.forEach(({ id }, i) => {
    push(i === 0 ? id : id - entries[i - 1].id);
  });
  for (const { run } of entries) push(run);
  for (const { length } of entries) push(length);
  entries.forEach(({ offset }, i) => {
    const follows = i > 0 && offset === entries[i - 1].offset + entries[i - 1].length;
    push(follows ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

function headerBytes(archive) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const metadataOffset = HEADER_BYTES + archive.directoryLength;
  const tilesOffset = metadataOffset + archive.metadataLength;
  [
    HEADER_BYTES,
    archive.directoryLength,
    metadataOffset,
    archive.metadataLength,
    tilesOffset, // no leaf directories: their offset, with length 0
    0,
    tilesOffset,
    archive.tilesLength,
    archive.addressed,
    archive.entries,
    archive.contents,
  ].forEach((value, i) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  });
  // Clustered, compression inside, compression of tiles, type of tiles, zooms; then bounds and centre in 1e-7 degrees.
  header.set([1, GZIP, GZIP, MVT, archive.minimumZoom, archive.maximumZoom], 96);
  [-180, -85.05, 180, 85.05].forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  });
  header.writeUInt8(3, 118);
  header.writeInt32LE(58e7, 119);
  header.writeInt32LE(51e7, 123);
  return header;
}
