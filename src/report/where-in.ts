// Where in its source a claim stands: paragraphs, a page or section, a row of the table.
import type { Claim } from '../airlift/airlift.ts';
import type { Messages } from '../i18n/messages.ts';

/** "para. 2–3", "page 4", "row 7": what is known of them. */
export function whereIn({ paragraphs, where, row }: Claim, messages: Messages): string[] {
  return [
    ...(paragraphs.length === 0 ? [] : [messages.paragraphs(paragraphs)]),
    ...(where === null ? [] : [where]),
    ...(row === null ? [] : [messages.rows([row])]),
  ];
}
