// What is said of a file that was saved: its name, and what it had to do without.
import type { Messages } from '../../i18n/messages.ts';
import type { Lack } from '../../picture/request.ts';

/** What a frame's own page allows it cannot be asked: a browser keeps a file back without telling the program. */
const isFramed = () => window.top !== window.self;

export const savedWords = (name: string, lacks: readonly Lack[], messages: Messages) => {
  const more = [...lacks.map((lack) => messages.lacks[lack]), ...(isFramed() ? [messages.savedInFrame] : [])];
  return more.length === 0 ? messages.saved(name) : `${messages.saved(name)}. ${more.join(' ')}`;
};
