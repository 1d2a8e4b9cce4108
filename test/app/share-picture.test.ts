// Sharing a picture: browsers open the share sheet in the press itself, or not at all.
import { describe, expect, it, vi } from 'vitest';
import type { PictureFile } from '../../src/app/picture/make-file.ts';
import { prepareFile, sharePicture } from '../../src/app/picture/share-picture.ts';

const picture: PictureFile = {
  blob: new Blob(['pixels'], { type: 'image/png' }),
  name: 'kazakhstan-2022_1600x900.png',
};

/** A file that is made when `finish` is called, and a share sheet that opens only while a press lasts. */
function pressed() {
  let finish = () => {};
  const prepared = prepareFile(
    () =>
      new Promise((resolve) => {
        finish = () => resolve(picture);
      }),
  );
  let isPressed = false;
  const sheet = vi.fn(async (_: ShareData) => {
    if (!isPressed) throw new DOMException('Must be handling a user gesture.', 'NotAllowedError');
  });
  const press = () => {
    isPressed = true;
    const came = sharePicture(prepared, 'Airlift to Kazakhstan', sheet);
    isPressed = false;
    return came;
  };
  return { press, sheet, finish, prepared };
}

describe('a picture that is shared', () => {
  it('is handed over in the press itself where its file is there', async () => {
    const { press, sheet, finish, prepared } = pressed();
    finish();
    await prepared.file;
    expect(await press()).toBe('shared');
    const [data] = sheet.mock.calls[0] ?? [];
    expect(data?.title).toBe('Airlift to Kazakhstan');
    expect(data?.files?.map(({ name, type }) => [name, type])).toEqual([[picture.name, 'image/png']]);
  });

  it('is made first where it is not there, and the next press shares it', async () => {
    const { press, finish } = pressed();
    const first = press();
    finish();
    expect(await first).toBe('ready');
    expect(await press()).toBe('shared');
  });

  it('is shared by the first press where the browser still allows it when the file has come', async () => {
    const prepared = prepareFile(async () => picture);
    expect(await sharePicture(prepared, '', async () => undefined)).toBe('shared');
  });

  it('is not shared where the reader closes the sheet, or the browser refuses a file that is there', async () => {
    const prepared = prepareFile(async () => picture);
    await prepared.file;
    const refusing = (name: string) => () => Promise.reject(new DOMException('', name));
    expect(await sharePicture(prepared, '', refusing('AbortError'))).toBe('called-off');
    expect(await sharePicture(prepared, '', refusing('NotAllowedError'))).toBe('refused');
  });

  it('that cannot be made is told, and one that is no longer wanted is called off', async () => {
    const failing = prepareFile(() => Promise.reject(new Error('no canvas')));
    await expect(sharePicture(failing, '', async () => undefined)).rejects.toThrow('no canvas');
    let signal: AbortSignal | undefined;
    prepareFile(async (progress) => {
      signal = progress.signal;
      return picture;
    }).cancel();
    expect(signal?.aborted).toBe(true);
  });
});
