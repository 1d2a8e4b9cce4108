// Which notices stand over the map: what is wrong with it or its address, and what can be done about it.
import type { Messages } from '../../i18n/messages.ts';
import type { AddressProblem } from '../../state/address.ts';
import type { MapTrouble } from '../map/map-trouble.ts';
import type { Update } from '../web/use-update.ts';
import type { Notice } from './Notices.tsx';
import type { AirliftPage, PagePresentation } from './presentation-context.ts';

export interface NoticesOptions {
  readonly trouble: MapTrouble;
  readonly problems: readonly AddressProblem[];
  /** Whether the map is large enough for the whole route. */
  readonly isRouteWhole: boolean;
  readonly update: Update;
  /** Whether a part of the page could not be loaded. */
  readonly isPartMissing: boolean;
}

function troubleNotice(trouble: NonNullable<MapTrouble>, messages: Messages): Notice {
  const reload = { action: { text: messages.reload, onPress: () => location.reload() } };
  switch (trouble) {
    case 'no-webgl':
      return { id: trouble, text: messages.noWebGl };
    case 'failed':
      return { id: trouble, text: messages.mapFailed, ...reload };
    case 'late':
      return { id: trouble, text: messages.mapLate };
    case 'context-lost':
      return { id: trouble, text: messages.contextLost };
    case 'no-basemap':
      return { id: trouble, text: messages.basemapFailed, ...reload };
    case 'no-style':
      return { id: trouble, text: messages.basemapStyleFailed };
  }
}

function problemNotice(problem: AddressProblem, others: readonly AirliftPage[], messages: Messages): Notice {
  if (problem.kind === 'camera') return { id: 'camera', text: messages.addressCamera };
  const { name, value } = problem;
  // The address knows the airlift alone that it is of.
  const slugs = name === 'airlift' ? others.map(({ slug }) => slug) : [];
  const allowed = [...problem.allowed, ...slugs];
  return { id: `${name}=${value}`, text: messages.addressIgnored(name, value, allowed.join(', ')) };
}

export function noticesOf(
  { trouble, problems, isRouteWhole, update, isPartMissing }: NoticesOptions,
  { messages, others }: PagePresentation,
): Notice[] {
  const { hasLessDetail, load } = update;
  const reload = { text: messages.reload, onPress: () => location.reload() };
  // Where it is MapLibre, that is said already.
  const saysPart = isPartMissing && trouble !== 'failed';
  return [
    ...(trouble === null ? [] : [troubleNotice(trouble, messages)]),
    ...(isRouteWhole ? [] : [{ id: 'route', text: messages.routeTooLarge }]),
    ...(saysPart ? [{ id: 'part', text: messages.partFailed, action: reload }] : []),
    ...(hasLessDetail ? [{ id: 'less-detail', text: messages.lessDetail }] : []),
    ...(load === null
      ? []
      : [{ id: 'update', text: messages.updateReady, action: { text: messages.loadUpdate, onPress: load } }]),
    ...problems.map((problem) => problemNotice(problem, others, messages)),
  ];
}
