// What was not reported, the source in one line, and behind it the article's faults, the sources and the data.
import type { Airlift, Source } from '../airlift/airlift.ts';
import type { Report } from '../cartography/report.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A host and a path; anything else a source gives as its reference is not a link. */
const addressForm = /^[a-z0-9.-]+\.[a-z]{2,}\/\S*$/i;

export interface SourcesProps {
  readonly airlift: Airlift;
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  readonly borders: string;
  readonly dataCredits: readonly string[];
}

export function NotReported({
  airlift,
  language,
  messages,
}: Pick<SourcesProps, 'airlift' | 'language' | 'messages'>) {
  return (
    <section className="not-reported" aria-labelledby="not-reported">
      <h2 id="not-reported" className="heading">
        {messages.notReported}
      </h2>
      <ul>
        {airlift.notReported.map((remark) => (
          <li key={remark.id}>{remark.text[language]}</li>
        ))}
      </ul>
    </section>
  );
}

export function Sources(props: SourcesProps) {
  const { airlift, report, language, messages } = props;
  const used = airlift.sources.filter((source) =>
    airlift.claims.some((claim) => claim.source === source || claim.saidTo === source),
  );
  return (
    <section className="sources" aria-label={messages.sources}>
      <p className="source-line">{report.sourceLine}</p>
      <details>
        <summary>{messages.sourcesSummary}</summary>
        <h3>{messages.sources}</h3>
        <ul>
          {used.map((source) => (
            <li key={source.id}>
              <SourceElement source={source} {...props} />
            </li>
          ))}
        </ul>
        <h3>{messages.faults}</h3>
        <ul>
          {airlift.faults.map((fault) => (
            <li key={fault.id}>
              {fault.text[language]} <span className="reason">{fault.reason[language]}</span>
            </li>
          ))}
        </ul>
        <h3>{messages.bordersAndData}</h3>
        <p>
          {props.borders} {messages.dataCredit(props.dataCredits)}
        </p>
      </details>
    </section>
  );
}

function SourceElement({ source, airlift, messages }: SourcesProps & { source: Source }) {
  const translated = airlift.sources.find((other) => other.id === source.translates);
  const words = [
    source.title === null ? null : `“${source.title}”`,
    source.published === null ? null : messages.publishedOn(messages.date(source.published)),
    translated === undefined ? null : messages.translates(translated.publisher),
  ].filter((word): word is string => word !== null);
  return (
    <>
      <strong>{source.publisher}</strong>
      {words.length > 0 && `, ${words.join(', ')}`}.{' '}
      {addressForm.test(source.reference) ? (
        <a
          href={`https://${source.reference}`}
          target="_blank"
          rel="noreferrer"
          title={messages.opensInNewTab}
        >
          {source.reference}
        </a>
      ) : (
        source.reference
      )}
    </>
  );
}
