// A text in which no line ends within a name with a number, as of an aircraft type, or within "1–31".

/** Letters or figures, a hyphen or a dash, a figure. */
const joined = /([^\s(]+[-–]\d+)/;

export function Unbroken({ text }: { readonly text: string }) {
  return text.split(joined).map((part, index) =>
    part === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
      <span key={index} className={index % 2 === 0 ? undefined : 'unbroken'}>
        {part}
      </span>
    ),
  );
}
