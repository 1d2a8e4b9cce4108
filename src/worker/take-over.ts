// What the page says to a service worker that waits: that the reader has asked for the newer version.

export const takeOver = 'take-over';
