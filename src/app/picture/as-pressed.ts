// What is asked for of a page as it was at a press.
import { asSeen, type PictureRequest } from '../../picture/request.ts';
import type { PressedView } from './pressed-view.ts';

/** Pixels of a picture as on screen for one of the page: twice the screen's own. */
export const screenRatio = () => 2 * Math.max(1, window.devicePixelRatio);

/** What the press on "Save PNG" asks for: everything as it is seen, but for what is pointed at. */
export function asPressed(view: PressedView): PictureRequest {
  const { filter, measure, language, theme, projection, frame, address } = view;
  return {
    ...asSeen,
    filter,
    measure,
    language,
    theme,
    projection,
    seen: frame,
    format: { id: 'screen', ratio: screenRatio() },
    address,
  };
}

/** Whether two views would give the same picture. */
export const isSameView = (one: PressedView, other: PressedView) =>
  JSON.stringify({ ...one, messages: null }) === JSON.stringify({ ...other, messages: null });
