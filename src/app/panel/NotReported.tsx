// What the source does not report, in the same size as what it does.

import { memo } from 'react';
import { usePresentation } from '../page/presentation-context.ts';
import './NotReported.css';

export const NotReported = memo(function NotReported() {
  const { airlift, language, messages } = usePresentation();
  if (airlift.notReported.length === 0) return null;
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
