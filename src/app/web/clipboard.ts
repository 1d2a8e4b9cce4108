// Text onto the clipboard, in the press itself: WebKit allows it only there, so a text that is still on its way goes in as
// a promise.

/** Rejects where the reader or the browser refuses. */
export async function copyText(text: Promise<string>): Promise<void> {
  if ('ClipboardItem' in window) {
    const blob = text.then((written) => new Blob([written], { type: 'text/plain' }));
    try {
      return await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } catch {
      // Browsers that take no promise take the text itself.
    }
  }
  await navigator.clipboard.writeText(await text);
}
