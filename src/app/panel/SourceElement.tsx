// A source as it is listed: publisher, title, dates, and where to find it as a link.
import type { Source } from '../../airlift/airlift.ts';
import { referenceLink } from '../../report/reference-link.ts';
import { publisherOf } from '../../report/who-said.ts';
import { usePresentation } from '../page/presentation-context.ts';

export function SourceElement({ source }: { readonly source: Source }) {
  const { airlift, messages } = usePresentation();
  const translated = airlift.sources.find((other) => other.id === source.translates);
  const words = [
    source.title === null ? null : `“${source.title}”`,
    source.published === null ? null : messages.publishedOn(messages.date(source.published)),
    translated === undefined ? null : messages.translates(translated.publisher),
  ].filter((word): word is string => word !== null);
  const publisher = publisherOf(source, messages);
  const sentence = [publisher, ...words].join(', ');
  const link = source.reference === null ? null : referenceLink(source.reference);
  return (
    <>
      <strong>{publisher}</strong>
      {/* A date may end in a full stop of its own. */}
      <span>{`${sentence.slice(publisher.length)}${sentence.endsWith('.') ? '' : '.'}`}</span>{' '}
      {link === null ? (
        <span>{source.reference}</span>
      ) : (
        <a href={link} target="_blank" rel="noreferrer" title={messages.opensInNewTab}>
          {source.reference}
        </a>
      )}
    </>
  );
}
