// The picture as on screen, drawn from vectors, for where the graphics card cannot paint so many pixels.
import { allParts } from '../../cartography/sheet/content.ts';
import type { Messages } from '../../i18n/messages.ts';
import { drawRequest, type SnapshotRequest, type SnapshotResources } from '../../picture/request.ts';
import { fetchGround } from '../web/ground-files.ts';
import { pngOf } from './use-snapshot.ts';

export interface AsSeenOptions {
  readonly request: Pick<SnapshotRequest, 'filter' | 'language' | 'theme' | 'projection' | 'seen'>;
  readonly resources: Omit<SnapshotResources, 'ground' | 'messages'>;
  readonly messages: Messages;
}

/** @throws where the ground cannot be had, or the signal calls it off */
export async function drawAsSeen({ request, resources, messages }: AsSeenOptions, signal: AbortSignal) {
  const whole: SnapshotRequest = {
    ...request,
    format: 'screen',
    parts: { ...allParts, inset: false },
    headline: null,
    note: null,
    isTransparent: false,
    isVector: false,
  };
  const drawn = await drawRequest(whole, {
    ...resources,
    messages: async () => messages,
    ground: fetchGround,
  });
  if (drawn === null) throw new Error('The sheet finds no room.');
  const { airlift, licences } = resources;
  const words = {
    airlift,
    language: request.language,
    messages,
    headline: null,
    licences: licences[request.language],
    address: `${location.search}${location.hash}`,
  };
  const blob = await pngOf({ drawn, request: whole, words }, signal, () => undefined);
  return { blob, pixels: drawn.sheet.format.pixels };
}
