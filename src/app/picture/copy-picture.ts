// A picture into the clipboard and back. Browsers keep its pixels alone: they encode it anew, against harmful files. What
// travels inside is kept by those that know custom formats, to which the very file is given beside the pixels.

/** The file as it is, for pages that ask for it by this name. */
const ownFormat = 'web image/png';

/**
 * Copies a picture.
 * @param picture goes in as a promise: Safari takes a picture only in the press itself
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  const formats = ClipboardItem.supports?.(ownFormat) === true ? ['image/png', ownFormat] : ['image/png'];
  await navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(formats.map((format) => [format, picture]))),
  ]);
}

/** The very file that was copied here; null where the clipboard has none, or is not to be read. */
export async function copiedPicture(): Promise<Blob | null> {
  try {
    for (const item of await navigator.clipboard.read())
      if (item.types.includes(ownFormat)) return await item.getType(ownFormat);
  } catch {
    // Refused by the reader, or unknown to the browser.
  }
  return null;
}
