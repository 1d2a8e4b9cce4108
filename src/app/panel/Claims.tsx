// "What was reported": the claims in our words, each with its paragraph and who said it; pointing at one lights up
// what it speaks of, and pointing at that lights up the claim.

import type { Claim } from '../../airlift/airlift.ts';
import { claimSource, claimText } from '../../report/credits/claim-words.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { Unbroken } from '../page/Unbroken.tsx';
import { needsProgramToPress } from '../web/needs-program.ts';
import './Claims.css';

export interface ClaimsProps {
  readonly pointing: Pointing;
}

export function Claims({ pointing }: ClaimsProps) {
  const { airlift, language, messages } = usePresentation();
  if (airlift.claims.length + airlift.faults.length === 0) return null;
  return (
    <section className="claims" aria-labelledby="claims">
      <h2 id="claims" className="heading">
        {messages.whatReported}
      </h2>
      <ol>
        {airlift.claims.map((claim) => (
          <ClaimElement key={claim.id} {...{ claim, pointing }} />
        ))}
      </ol>
      {airlift.faults.length > 0 && (
        <>
          <h2 className="heading">{messages.faults}</h2>
          <ul>
            {airlift.faults.map((fault) => (
              <li key={fault.id} data-basis={fault.id}>
                <span>{fault.text[language]}</span> <span className="reason">{fault.reason[language]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ClaimElement({ claim, pointing }: ClaimsProps & { claim: Claim }) {
  const presentation = usePresentation();
  const { language, messages } = presentation;
  const { lit, focus, onPoint, onFocus } = pointing;
  return (
    <li className={lit.has(claim.id) ? 'lit' : ''} data-basis={claim.id}>
      <button
        type="button"
        className="claim"
        {...needsProgramToPress}
        aria-pressed={focus === claim.id}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && onPoint(claim.id)}
        onBlur={() => onPoint(null)}
        onClick={() => onFocus(focus === claim.id ? null : claim.id)}
      >
        <span className="claim-text">
          <Unbroken text={claimText(claim, presentation)} />
        </span>
        <span className="claim-source">{claimSource(claim, language, messages)}</span>
      </button>
    </li>
  );
}
