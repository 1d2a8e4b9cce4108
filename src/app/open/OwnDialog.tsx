// The dialog that opens a reader's own table: bring it, check it, show it. What was shown before stays until the last step.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Opening } from '../../formats/opening.ts';
import type { Language } from '../../i18n/languages.ts';
import type { OwnWords } from '../../i18n/own/load.ts';
import { loadNames } from '../map/use-names.ts';
import { CloseButton } from '../page/CloseButton.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { useHandler } from '../web/use-handler.ts';
import { BringStep, pasted } from './BringStep.tsx';
import { belongTogether, waitsFor, withWaiting } from './belonging-files.ts';
import { broughtBy, mostBytes, TooLarge } from './brought-files.ts';
import { CheckStep } from './CheckStep.tsx';
import { keep, keptFile, newId } from './kept.ts';
import { OwnFoot } from './OwnFoot.tsx';
import type { Bringing, Brought, Opened, OwnWish } from './opened.ts';
import { openedOf } from './opened-of.ts';
import { OwnMessagesContext, useOwnMessages } from './own-words.ts';
import { sentenceOf } from './problem-words.ts';
import type { NewReader } from './read-in-worker.ts';
import { panelId, type Step, Steps, tabId } from './Steps.tsx';
import { prepare, prepareMap, prepareParts, showOpened } from './show-opened.ts';
import { computedSummary } from './summary.ts';
import { type OwnTexts, Texts } from './Texts.tsx';
import type { OnKept } from './use-opened.ts';
import { useReading } from './use-reading.ts';
import { WillBeShown } from './WillBeShown.tsx';
import './OwnDialog.css';
import './steps.css';

export interface OwnDialogProps {
  readonly wish: OwnWish;
  /** What is shown already, where it is a reader's own. */
  readonly opened: Opened | null;
  readonly onShow: (opened: Opened) => void;
  readonly onKept: OnKept;
  readonly loadReader: () => Promise<NewReader>;
  readonly loadAirlift: (slug: string, language: Language) => Promise<Airlift>;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
}

export default function OwnDialog(props: OwnDialogProps) {
  const { language } = usePresentation();
  const own = useOwnMessages(language);
  if (own === null) return null;
  return (
    <OwnMessagesContext value={own}>
      <Dialog {...props} own={own} />
    </OwnMessagesContext>
  );
}

const untouched: OwnTexts = { title: null, summary: null, source: null };

/** Whether there is something to look at, be it only columns to be confirmed. */
const canBeChecked = (opening: Opening | null) =>
  opening !== null &&
  (opening.kind !== 'problems' || opening.problems.some(({ mends = [] }) => mends.length > 0));

function Dialog(props: OwnDialogProps & { own: OwnWords }) {
  const { wish, opened, onShow, onKept, loadReader, loadAirlift, loadGazetteer, own } = props;
  const { airlift, language, messages } = usePresentation();
  const dialog = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<Step>('bring');
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const [texts, setTexts] = useState<OwnTexts>(untouched);
  const [id, setId] = useState(opened?.id ?? null);
  const reading = useReading(opened, loadReader);
  const { brought, opening } = reading;
  const isReading = reading.share !== null;
  const readAirlift = opening?.kind === 'airlift' ? opening.airlift : null;
  useEffect(() => {
    if (!isReading) return;
    prepareParts();
    loadNames(loadGazetteer, language).catch(() => undefined);
  }, [isReading, loadGazetteer, language]);
  useEffect(() => {
    if (readAirlift !== null && readAirlift !== opened?.airlift) prepareMap(readAirlift, language);
  }, [readAirlift, opened, language]);
  // Of very many movements it takes longer than a letter that is typed.
  const summary = useMemo(
    () => (readAirlift === null ? '' : computedSummary(readAirlift, language, messages, own)),
    [readAirlift, language, messages, own],
  );
  const computed = {
    title: brought?.answers.title ?? readAirlift?.title[language] ?? '',
    summary: brought?.answers.summary || readAirlift?.summary[language] || summary,
  };

  const goTo = (next: Step) => {
    setStep(next);
    panel.current?.scrollTo(0, 0);
    // What had the focus may be gone with its step.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(tabId(next))?.focus();
    });
  };
  const read = async (next: Brought, nextId: string) => {
    setTrouble('');
    setTexts(untouched);
    const both = withWaiting(brought, opening, next);
    const together = both === null ? null : await reading.bring(both);
    const isWhole = both !== null && belongTogether(together, both);
    const result = isWhole ? together : await reading.bring(next);
    if (result === null) return;
    setId(nextId);
    if (canBeChecked(result)) goTo('check');
    else goTo('bring');
  };
  const bring = useHandler(async (bringing: Bringing) => {
    try {
      await read(await broughtBy(bringing, own.pastedName), newId());
    } catch (error) {
      setTrouble(error instanceof TooLarge ? own.tooLarge(mostBytes / 1_000_000) : own.failed);
    }
  });
  const reopenKept = async (kept: string) => {
    const known = await keptFile(kept);
    if (known === null) setTrouble(own.failed);
    else await read(known, kept);
  };

  const open = useHandler(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    if (wish.bringing !== null) {
      setStep('bring');
      void bring(wish.bringing);
    } else if (wish.step === 'check' && canBeChecked(opening)) setStep('check');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish once
  useEffect(() => open(), [wish]);

  const showMap = async () => {
    if (brought === null || opening === null) return;
    const given = {
      ...(texts.title === null ? {} : { title: texts.title }),
      ...(computed.summary === '' ? {} : { summary: texts.summary ?? computed.summary }),
      ...(texts.source === null ? {} : { source: texts.source }),
    };
    // Who says so is part of each row.
    const answered = { ...brought, answers: { ...brought.answers, ...given } };
    const last = texts.source === null ? opening : await reading.bring(answered);
    if (last?.kind !== 'airlift') return;
    reading.rest();
    const shownId = id ?? newId();
    const title = answered.answers.title ?? last.airlift.title[language];
    const next = openedOf({ id: shownId, opening: last, brought: answered, isKept: null });
    if (next === null) return;
    await prepare(next.airlift, language);
    dialog.current?.close();
    showOpened(next, shownId !== opened?.id, onShow);
    // A large file is deflated first, and a browser takes its time to write: the map is there before.
    onKept(shownId, await keep({ id: shownId, title, name: answered.name, shown: Date.now() }, answered));
  };

  const stopping = opening?.kind === 'problems' && !canBeChecked(opening) ? opening.problems : [];
  const refusal =
    trouble !== ''
      ? trouble
      : stopping.length > 0
        ? [
            ...stopping.slice(0, 2).map((problem) => sentenceOf(problem, own)),
            waitsFor(opening) === null ? own.seeTemplate : own.bringOther,
          ].join(' ')
        : reading.fails === null
          ? ''
          : own[reading.fails];
  const closed: Step[] = [
    ...(canBeChecked(opening) ? [] : (['check'] as const)),
    ...(readAirlift === null ? (['show'] as const) : []),
  ];
  const textsProps = { texts, computed, onTexts: setTexts };
  return (
    // A press on the backdrop closes nothing: what was mended would seem to be lost. Escape does.
    <dialog ref={dialog} className={`own-dialog ${step}`} aria-labelledby="own-heading">
      <header className="own-head">
        <h2 id="own-heading">{own.title}</h2>
        <Steps step={step} closed={closed} onStep={goTo} />
        <CloseButton messages={messages} onClose={() => dialog.current?.close()} />
      </header>
      {step === 'bring' && (
        <p className="own-stays">
          <b>{own.stays}</b> {own.nothingSent}
        </p>
      )}
      <div ref={panel} className="own-panel" id={panelId} role="tabpanel" aria-labelledby={tabId(step)}>
        {step === 'bring' && (
          <BringStep
            {...{ text, loadAirlift, refusal }}
            onText={setText}
            onBring={bring}
            onReopen={reopenKept}
            shownSlug={opened === null ? airlift.slug : null}
          />
        )}
        {step === 'check' && opening !== null && brought !== null && (
          <CheckStep
            name={brought.name}
            {...{ opening, isReading, loadGazetteer }}
            onAnswer={reading.answer}
            {...textsProps}
          />
        )}
        {step === 'show' && readAirlift !== null && (
          <div className="own-show">
            <Texts {...textsProps} />
            <WillBeShown airlift={readAirlift} />
          </div>
        )}
      </div>
      <OwnFoot
        {...{ step, reading }}
        nowShown={airlift.title[language]}
        canCheck={text.trim() !== ''}
        onCheck={() => bring(pasted(text))}
        onBack={() => goTo(step === 'show' ? 'check' : 'bring')}
        onShow={showMap}
      />
    </dialog>
  );
}
