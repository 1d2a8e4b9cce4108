// The style sheet of the first view: fits its ground into a frame of any size as the map would, and carries each word to
// its place on it. Written when the page is built; attributes with styles its policy would not allow.

import type { Airlift } from '../../airlift/airlift.ts';
import { isCrowdedInWest } from '../arcs/extent.ts';
import { type PaddingRule, type Room, routePaddingRule } from '../projection/camera.ts';
import { countriesOf, paintOf } from '../style/paint.ts';
import { pageTheme } from '../style/theme.ts';
import type { FirstView, FirstWords } from './first-view.ts';

const short = (value: number, digits = 1) => String(Number(value.toFixed(digits)));

/** A room as CSS, `unit` being a hundredth of the frame's width or height. */
function roomOf({ share, least, most }: Room, unit: 'cqw' | 'cqh'): string {
  const part = (value: number) => `${short(value * 100, 3)}${unit}`;
  if (least === 0) return part(Math.min(share, most));
  return `min(${share === 0 ? `${least}px` : `max(${part(share)},${least}px)`},${part(most)})`;
}

/** What a frame leaves for the route, as lengths to calculate with: the same rule as `routeCamera`. */
function roomRules(
  { top, right, bottom, left }: PaddingRule,
  { route, leastUnit, isLarge }: FirstView,
): string {
  const [width, height] = [short(route.width, 3), short(route.height, 3)];
  const middle = (side: 'x' | 'y', wanted: string, length: string, whole: string) =>
    `--${side}:max(var(${length})/2,min(${whole} - var(${length})/2,${wanted}))`;
  const fitted = `min(var(--width)/${width},var(--height)/${height})`;
  const usual = `${short(leastUnit, 5)}px`;
  const least = isLarge ? `min(${usual},100cqw/${width},100cqh/${height})` : usual;
  return [
    `--left:${roomOf(left, 'cqw')}`,
    `--top:${roomOf(top, 'cqh')}`,
    `--width:calc(100cqw - var(--left) - ${roomOf(right, 'cqw')})`,
    `--height:calc(100cqh - var(--top) - ${roomOf(bottom, 'cqh')})`,
    `--unit:max(${least},${fitted})`,
    `--route-width:calc(${width}*var(--unit))`,
    `--route-height:calc(${height}*var(--unit))`,
    middle('x', 'var(--left) + var(--width)/2', '--route-width', '100cqw'),
    middle('y', 'var(--top) + var(--height)/2', '--route-height', '100cqh'),
  ].join(';');
}

const nameOf = ({ id }: FirstWords, index: number) => `.first-${id} .p${index}`;

/** Carries the pieces of a frame's words to where the route's middle and scale put them. */
function wordRules(words: FirstWords): string {
  const { middle, scale, pieces } = words;
  const places = pieces.map(({ anchor }, index) => {
    const along = (side: 'x' | 'y') =>
      `calc(var(--${side}) + var(--unit)*${short((anchor[side] - middle[side]) / scale)})`;
    return `${nameOf(words, index)}{transform:translate(${along('x')},${along('y')})}`;
  });
  return places.join('\n');
}

/** Shows one frame's words in the frames that they are set for. */
function frameRules(
  view: FirstView,
  words: FirstWords,
  next: FirstWords | undefined,
  airlift: Airlift,
): string {
  const from = words.from === 0 ? '' : `(width >= ${words.from}px)`;
  const to = next === undefined ? '' : `(width < ${next.from}px)`;
  const condition = [from, to].filter((part) => part !== '').join(' and ');
  const { arcWidth } = words;
  const options = { countries: countriesOf(airlift), theme: pageTheme, arcWidth, hasGround: true };
  const [envelope, arc] = [paintOf('envelope', options), paintOf('arc', options)];
  const widths = [envelope, arc].map((paint) => ('width' in paint ? short(paint.width, 2) : '0'));
  return [
    `@container map-frame ${condition}{`,
    `.first-view{${roomRules(routePaddingRule(words.size.width, isCrowdedInWest(airlift)), view)}}`,
    `.first-${words.id}{display:block}`,
    `.first-envelope{stroke-width:${widths[0]}px}`,
    `.first-arc{stroke-width:${widths[1]}px}`,
    '}',
  ].join('\n');
}

export function firstViewCss(view: FirstView, airlift: Airlift): string {
  const frames = view.words.map((words, index) => frameRules(view, words, view.words[index + 1], airlift));
  return [...frames, ...view.words.map(wordRules), ''].join('\n');
}
