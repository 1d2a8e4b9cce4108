// What the source does not report, in the same size as what it does.
import { memo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import './NotReported.css';

export interface NotReportedProps {
  readonly airlift: Airlift;
  readonly language: Language;
  readonly messages: Messages;
}

export const NotReported = memo(function NotReported({ airlift, language, messages }: NotReportedProps) {
  return (
    <section className="not-reported" aria-labelledby="not-reported">
      <h2 id="not-reported" className="heading">
        {messages.notReported}
      </h2>
      <ul>
        {airlift.notReported.map((remark) => (
          <li key={remark.id} data-basis={remark.id}>
            {remark.text[language]}
          </li>
        ))}
      </ul>
    </section>
  );
});
