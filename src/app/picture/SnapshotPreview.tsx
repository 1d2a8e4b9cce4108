// The picture exactly as it will be saved, as large as there is room for.
import { useEffect, useRef } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { paintMarks } from '../../picture/canvas/canvas.ts';
import type { Drawing } from './use-drawing.ts';

/** Pixels */
const box = { width: 560, height: 460 };

export function SnapshotPreview({ drawing, messages }: { drawing: Drawing; messages: Messages }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = drawing.kind === 'drawn' ? drawing.drawn.sheet : null;
  useEffect(() => {
    const element = canvas.current;
    if (element === null || sheet === null) return;
    const context = element.getContext('2d');
    if (context === null) return;
    const scale = Math.min(box.width / sheet.width, box.height / sheet.height);
    const ratio = scale * Math.max(1, window.devicePixelRatio);
    element.width = Math.round(sheet.width * ratio);
    element.height = Math.round(sheet.height * ratio);
    element.style.width = `${sheet.width * scale}px`;
    context.scale(ratio, ratio);
    paintMarks(context, sheet.marks, () => undefined);
  }, [sheet]);
  const alternative =
    drawing.kind === 'drawn' ? drawing.drawn.presentation.report.alternative : messages.drawingPicture;
  return (
    <div className="snapshot-preview" aria-busy={drawing.kind === 'waiting'}>
      <canvas ref={canvas} role="img" aria-label={`${messages.preview}: ${alternative}`} />
      {drawing.kind === 'waiting' && <p aria-hidden="true">{messages.drawingPicture}</p>}
    </div>
  );
}
