// The record of a picture that somebody has dropped, pasted or chosen.
import { type RecordReading, recordInPng } from '../../formats/picture/record.ts';

/** Nobody's picture of ours is larger; what is, is not read. Bytes. */
const largestFile = 64 * 1024 * 1024;

/** Reads the record out of a file. Never rejects for what is in the file. */
export async function readRecord(file: Blob): Promise<RecordReading> {
  if (file.size > largestFile) return { kind: 'too-large' };
  return recordInPng(new Uint8Array(await file.arrayBuffer()));
}
