// The ground as a worker draws it: begun while a reader's own airlift is only about to be shown, and asked for what its map
// shows next, as long as there is such a worker.
import { groundFolder } from '../web/ground-files.ts';
import { canBeFitted, fitted } from './fitted-ground.ts';
import { type GroundDrawing, type GroundWish, isSameWish } from './ground-drawer.ts';
import type { GroundReply, GroundRequest } from './ground-messages.ts';

/** What was to be drawn before somebody wants to see it. */
interface Ahead {
  readonly wish: GroundWish;
  readonly drawing: Promise<void>;
  /** Null while it is being drawn. */
  drawn: GroundDrawing | null;
}

let worker: Worker | null = null;
let ahead: Ahead | null = null;
let requests = 0;
/** Ends all that somebody still waits for. */
let ending = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;

/** A worker that has drawn what nobody has come to see for so long is let go of, milliseconds; its drawing stays. */
const patience = 300_000;

/** @param newWorker not called where there is a worker already */
export function startGroundWorker(newWorker: () => Worker): void {
  if (worker !== null) return;
  worker = newWorker();
  worker.addEventListener('error', endGroundWorker);
}

/** Lets go of worker and drawing: whoever waits for one draws the ground without. */
export function endGroundWorker(): void {
  clearTimeout(timer);
  worker?.terminate();
  worker = null;
  ending.abort();
  ending = new AbortController();
}

/** Whether there is a worker that draws. */
export const hasGroundWorker = () => worker !== null;

/** Rejects where the worker cannot, or is ended. */
export function drawInWorker(wish: GroundWish, onDrawn: (drawing: GroundDrawing) => void): Promise<void> {
  const asked = worker;
  const { signal } = ending;
  const id = requests++;
  const listening = new AbortController();
  return new Promise<void>((resolve, reject) => {
    if (asked === null) return reject(new Error('No worker draws the ground.'));
    signal.addEventListener('abort', () => reject(new Error('The worker was ended.')), listening);
    const listen = ({ data }: MessageEvent<GroundReply>) => {
      if (data.id !== id) return;
      if (data.drawing === null) return reject(new Error('The worker could not draw the ground.'));
      onDrawn({ wish, ...data.drawing });
      if (data.drawing.isAll) resolve();
    };
    asked.addEventListener('message', listen, listening);
    asked.postMessage({ id, wish, folder: groundFolder() } satisfies GroundRequest);
  }).finally(() => listening.abort());
}

/** Draws what is about to be seen. Where it cannot be drawn, whoever wants to see it draws it. */
export function drawAhead(wish: GroundWish): void {
  if (ahead !== null && isSameWish(ahead.wish, wish)) return;
  const drawing = drawInWorker(wish, (drawn) => {
    if (drawn.isAll) begun.drawn = drawn;
  });
  const begun: Ahead = { wish, drawing, drawn: null };
  ahead = begun;
  drawing.catch(() => {
    if (ahead === begun) ahead = null;
  });
  clearTimeout(timer);
  timer = setTimeout(endGroundWorker, patience);
}

/** What has been drawn ahead, or is being drawn, where that is to be seen or can be put into its frame. */
export const groundAhead = (wish: GroundWish): Readonly<Ahead> | null =>
  ahead !== null && (isSameWish(ahead.wish, wish) || canBeFitted(ahead.wish, wish)) ? ahead : null;

/** What has been drawn ahead, in the frame in which it is to be seen; null where there is none. */
export function drawnAhead(wish: GroundWish): GroundDrawing | null {
  const drawn = groundAhead(wish)?.drawn ?? null;
  return drawn === null || isSameWish(drawn.wish, wish) ? drawn : fitted(drawn, wish);
}

/** The map has come: its worker stays, and nothing is ahead of it any more. */
export function forgetGroundAhead(): void {
  clearTimeout(timer);
  ahead = null;
}

/** The map has gone, and with it the worker, unless another map is about to come. */
export function leaveGroundWorker(): void {
  if (ahead === null) endGroundWorker();
}
