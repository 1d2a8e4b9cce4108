// What a terminal gives pictures to be drawn with: a canvas without a browser, the page's fonts, the project's own files.
import { gazetteerIn } from '../cartography/ground/gazetteer.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { PictureResources } from '../picture/request.ts';
import { makeContext, nodeTextWidth, prepareCanvas } from './canvas.ts';
import { type ProjectFiles, readGroundFile } from './files.ts';

/** @param root the project's folder, ending in a slash */
export function nodeResources(root: string, project: ProjectFiles): PictureResources {
  const { airlift, gazetteer, notes } = project;
  prepareCanvas();
  return {
    airlift,
    gazetteer: async (language) => gazetteerIn(gazetteer, language),
    ...notes,
    messages: async (language) => messagesOf(language),
    ground: (level, near) => readGroundFile(root, level, near),
    fonts: async () => 'ready',
    textWidth: nodeTextWidth,
    makeContext,
    pause: () => Promise.resolve(),
    paintedMap: null,
  };
}
