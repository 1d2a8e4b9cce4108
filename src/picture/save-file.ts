// A file handed to the reader by the browser.

/** Hands a file to the reader. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file over once the press is done with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
