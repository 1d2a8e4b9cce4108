// A picture to the share sheet of the system, which browsers open only in the press itself: its file is made before.
import type { Progress } from '../../picture/file.ts';
import type { PictureFile } from './make-file.ts';

/** A file that is made before it is asked for. */
export interface PreparedFile {
  readonly file: Promise<PictureFile>;
  /** Null until it is there. */
  readonly ready: () => PictureFile | null;
  /** @param onProgress told from now on the share that is done, 0 to 1 */
  readonly watch: (onProgress: (share: number) => void) => void;
  readonly cancel: () => void;
}

/** Begins a file, and keeps it. */
export function prepareFile(make: (progress: Progress) => Promise<PictureFile>): PreparedFile {
  const controller = new AbortController();
  let made: PictureFile | null = null;
  let tell: (share: number) => void = () => undefined;
  const progress = { signal: controller.signal, onProgress: (share: number) => tell(share) };
  const file = make(progress).then((each) => {
    made = each;
    return each;
  });
  // Whoever asks for it hears of a failure.
  file.catch(() => undefined);
  return {
    file,
    ready: () => made,
    watch: (onProgress) => {
      tell = onProgress;
    },
    cancel: () => controller.abort(),
  };
}

const asShared = ({ blob, name }: PictureFile) => [new File([blob], name, { type: blob.type })];

/** Whether the browser shares pictures at all. */
export const canSharePictures = (): boolean =>
  'share' in navigator &&
  navigator.canShare?.({ files: asShared({ blob: new Blob([], { type: 'image/png' }), name: 'a.png' }) }) ===
    true;

/** `ready`: the press was over when the file had come; the next one shares it at once. */
export type Shared = 'shared' | 'called-off' | 'ready' | 'refused';

/**
 * Shares a file: in the same task where it is there, otherwise as soon as it is.
 * @param share as `navigator.share`
 * @throws what kept the file from being made
 */
export async function sharePicture(
  prepared: PreparedFile,
  title: string,
  share: (data: ShareData) => Promise<void>,
): Promise<Shared> {
  const made = prepared.ready();
  const file = made ?? (await prepared.file);
  try {
    await share({ files: asShared(file), title });
    return 'shared';
  } catch (error) {
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'AbortError') return 'called-off';
    return kind === 'NotAllowedError' && made === null ? 'ready' : 'refused';
  }
}
