// `npm run icons`: draws the icons of the installed page from public/icon.svg into public/icons/. They are committed, and
// are drawn anew only when that drawing changes.
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}public/icons`;
const drawing = readFileSync(`${root}public/icon.svg`, 'utf8');

const paper = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (paper === undefined) throw new Error('public/icon.svg has no ground that is a rect with a colour.');

/**
 * @param {string} name
 * @param {number} size side of the square, pixels
 * @param {number} [share] how much of the side the drawing takes on a ground without corners; absent for all of it
 */
async function draw(name, size, share) {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  const side = Math.round(size * (share ?? 1));
  if (share !== undefined) {
    context.fillStyle = String(paper);
    context.fillRect(0, 0, size, size);
  }
  // Given its size in the file: a picture without one is painted small first, and blurred when it is enlarged.
  const sized = drawing.replace('<svg ', `<svg width="${side}" height="${side}" `);
  const image = await loadImage(Buffer.from(sized));
  const start = Math.round((size - side) / 2);
  context.drawImage(image, start, start, side, side);
  writeFileSync(`${folder}/${name}.png`, canvas.toBuffer('image/png'));
}

mkdirSync(folder, { recursive: true });
// Beside the title of a tab, on a sharp screen, too: it is among the bytes of every first visit.
await draw('icon-48', 48);
await draw('icon-192', 192);
await draw('icon-512', 512);
// A system cuts any shape out of it, but leaves a circle of four fifths of its width alone.
await draw('maskable-512', 512, 0.7);
// iOS rounds the corners itself, and makes what is transparent black.
await draw('apple-touch-icon', 180, 0.9);
