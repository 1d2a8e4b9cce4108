// A text in which no line ends within a name with a number, as of an aircraft type, within "1–31", or between a number and
// the ending of its case, as in "110-нан".

/** Letters or figures, a hyphen or a dash, a figure, and the ending of its case; or a figure with such an ending alone. */
const joined = /([^\s(]+[-–]\d+(?:-\p{L}+)?|\d+-\p{L}+)/u;

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
