// What one can start from: the site's airlifts as tables, an empty template, and what was opened in this browser before.
import { useEffect, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { applyFilter, everything } from '../../airlift/counting/filter.ts';
import type { Language } from '../../i18n/languages.ts';
import { saveFile } from '../../picture/save-file.ts';
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

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function StartFrom({ loadAirlift, onBring, onReopen, shownSlug }: StartFromProps) {
  const own = useOwn();
  const { others, airlift, language, messages } = usePresentation();
  const [kept, setKept] = useState<readonly KeptTitle[]>([]);
  const [told, setTold] = useState('');
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
        {examples.map(({ slug, title }) => (
          <li key={slug}>
            <button type="button" className="own-link" onClick={() => example(slug)}>
              {title}
            </button>
          </li>
        ))}
        <li>
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
