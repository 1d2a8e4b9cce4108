// What the page and the worker that reads files tell each other.
import type { Answers } from '../../formats/answers.ts';
import type { Opening, ReadingProgress } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';

export interface ReadingRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | Blob;
  readonly beside?: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly answers: Answers;
  /** Read in place of the bytes. */
  readonly document?: TableDocument;
}

export type ReadingReply =
  /** How much of the work is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number; readonly progress: ReadingProgress | null }
  | { readonly kind: 'read'; readonly opening: Opening }
  | { readonly kind: 'failed'; readonly message: string };
