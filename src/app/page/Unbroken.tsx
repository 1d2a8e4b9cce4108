// A text whose names with a number, as of aircraft types, never end a line at their hyphen.

/** Letters or figures, a hyphen, a figure. */
const hyphened = /([^\s(]+-\d+)/;

export function Unbroken({ text }: { readonly text: string }) {
  return text.split(hyphened).map((part, index) =>
    part === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
      <span key={index} className={index % 2 === 0 ? undefined : 'unbroken'}>
        {part}
      </span>
    ),
  );
}
