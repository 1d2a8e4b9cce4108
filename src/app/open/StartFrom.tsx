// What one can start from: the site's airlifts as tables, an empty template, and what was opened in this browser before.
import { type ReactNode, useEffect, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { applyFilter, everything } from '../../airlift/counting/filter.ts';
import { smallSize } from '../../cartography/first-view/small-size.ts';
import type { Language } from '../../i18n/languages.ts';
import { saveFile } from '../../picture/save-file.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { forget, type KeptTitle, keptTitles, mostKept } from './kept.ts';
import type { Bringing } from './opened.ts';
import { useOwn } from './own-words.ts';

export interface StartFromProps {
  readonly loadAirlift: (slug: string, language: Language) => Promise<Airlift>;
  readonly onBring: (bringing: Bringing) => void;
  readonly onReopen: (id: string) => void;
  /** The site's own airlift that is shown; null where it is a reader's. */
  readonly shownSlug: string | null;
}

type ExamplePictures = typeof import('virtual:example-pictures')['default'];

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A table of four columns with a header, in the units of the pictures. */
const grid = 'M24 52H294M24 88H294M24 124H294M24 160H294M92 24V180M160 24V180M228 24V180';

/** Null until they have come; without them the list still says what there is. */
function usePictures(): ExamplePictures | null {
  const [pictures, setPictures] = useState<ExamplePictures | null>(null);
  useEffect(() => {
    let isStale = false;
    import('virtual:example-pictures').then(
      (module) => !isStale && setPictures(module.default),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, []);
  return pictures;
}

function Small({ isPaper = false, children }: { readonly isPaper?: boolean; readonly children: ReactNode }) {
  const { width, height } = smallSize;
  return (
    <svg
      className={`own-picture ${isPaper ? 'paper' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function StartFrom({ loadAirlift, onBring, onReopen, shownSlug }: StartFromProps) {
  const own = useOwn();
  const { others, airlift, language, messages } = usePresentation();
  const [kept, setKept] = useState<readonly KeptTitle[]>([]);
  const [told, setTold] = useState('');
  const pictures = usePictures();
  useEffect(() => {
    let isStale = false;
    void keptTitles().then((titles) => !isStale && setKept(titles));
    return () => {
      isStale = true;
    };
  }, []);
  const examples = [
    ...(shownSlug === null ? [] : [{ slug: shownSlug, title: airlift.title[language] }]),
    ...others,
  ];
  const example = async (slug: string) => {
    try {
      const [{ tableText }, whole] = await Promise.all([
        import('../../formats/table/write-table.ts'),
        loadAirlift(slug, language),
      ]);
      const shown = applyFilter(whole, everything);
      const text = tableText({ airlift: whole, shown, language, languages: [language] });
      onBring({ kind: 'files', files: [new File([text], `${slug}.csv`, { type: types.csv })] });
    } catch {
      setTold(messages.partFailed);
    }
  };
  const template = async (format: 'csv' | 'xlsx') => {
    try {
      const { templateName, templateOf } = await import('../../formats/saved/template.ts');
      saveFile(new Blob([await templateOf(format)], { type: types[format] }), `${templateName}.${format}`);
    } catch {
      setTold(messages.partFailed);
    }
  };
  const remove = async ({ id, title }: KeptTitle) => {
    await forget(id);
    setKept(await keptTitles());
    setTold(own.deleted(title));
  };
  return (
    <section className="own-start" aria-labelledby="own-start-heading">
      <h3 id="own-start-heading">{own.startFrom}</h3>
      <ul>
        {examples.map(({ slug, title }) => {
          const picture = pictures?.[slug];
          const shows = picture?.shows.map((feature) => own.examples[feature]).join(', ');
          const counts = picture?.measures.map((each) =>
            messages.measureName[each].toLocaleLowerCase(language),
          );
          const rows = picture && [own.rowsOf(picture.rows), messages.list(counts ?? [])].join(', ');
          const words = [rows, shows].filter(Boolean).join(': ');
          return (
            <li key={slug}>
              <Small>{picture && <Marks marks={picture.marks} />}</Small>
              <div>
                <button
                  type="button"
                  className="own-link"
                  aria-describedby={`own-example-${slug}`}
                  onClick={() => example(slug)}
                >
                  {title}
                </button>
                <p id={`own-example-${slug}`} className="own-aside">
                  {words}
                </p>
              </div>
            </li>
          );
        })}
        <li>
          <Small isPaper>
            <path d={grid} />
          </Small>
          <div>
            <span className="own-template">{own.template}</span>{' '}
            {(['csv', 'xlsx'] as const).map((format) => (
              <button
                key={format}
                type="button"
                className="own-link"
                aria-label={`${own.template}, ${format.toUpperCase()}`}
                onClick={() => template(format)}
              >
                {format.toUpperCase()}
              </button>
            ))}
            <p className="own-aside">{own.templateHint}</p>
          </div>
        </li>
      </ul>
      {kept.length > 0 && (
        <>
          <h3>{own.opened}</h3>
          <p className="own-aside">{own.openedHint(mostKept)}</p>
          <ul className="own-kept">
            {kept.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  className="own-link"
                  aria-label={own.openNamed(each.title)}
                  onClick={() => onReopen(each.id)}
                >
                  {each.title}
                </button>
                <button
                  type="button"
                  className="own-delete"
                  aria-label={own.deleteNamed(each.title)}
                  onClick={() => remove(each)}
                >
                  {own.delete}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className="own-aside">
        {told}
      </p>
    </section>
  );
}
