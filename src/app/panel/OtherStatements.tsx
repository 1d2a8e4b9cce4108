// What others said: closed at first, apart from the article, each with date and source.

import { memo } from 'react';
import { More } from '../page/More.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { chartAndTimeline } from './closed-parts.ts';
import './OtherStatements.css';

export const OtherStatements = memo(function OtherStatements() {
  const { airlift, language, messages } = usePresentation();
  if (airlift.statements.length === 0) return null;
  return (
    <More
      heading={messages.otherStatements}
      hint={messages.otherStatementsHint}
      version={language}
      part={chartAndTimeline}
    />
  );
});
