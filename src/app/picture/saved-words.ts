// What is said of a file that was saved: its name, and what it had to do without.
import type { Messages } from '../../i18n/messages.ts';
import type { Lack } from '../../picture/request.ts';

export const savedWords = (name: string, lacks: readonly Lack[], messages: Messages) =>
  [
    lacks.length === 0 ? messages.saved(name) : `${messages.saved(name)}.`,
    ...lacks.map((lack) => messages.lacks[lack]),
  ].join(' ');
