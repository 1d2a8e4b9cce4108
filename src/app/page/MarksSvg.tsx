// Marks as SVG elements.
import { memo } from 'react';
import type { Mark, TextMark } from '../../cartography/drawing/marks.ts';
import { Halos, inLines, lineElement, type TextLine } from './TextSvg.tsx';

/** Made anew where they are other marks, and not with all that stands beside them. */
export const Marks = memo(function Marks({ marks }: { marks: readonly Mark[] }) {
  // They have no identity; a drawing is made anew as a whole.
  const parts = inLines(marks);
  return (
    <>
      <Halos lines={parts.filter(isLine)} />
      {parts.map((part, key) => (isLine(part) ? lineElement(part, key) : elementOf(part, key)))}
    </>
  );
});

function isLine(part: Exclude<Mark, TextMark> | TextLine): part is TextLine {
  return Array.isArray(part);
}

/** A mark's element; no component of its own, of which there would be as many again. */
function elementOf(mark: Exclude<Mark, TextMark>, key: number) {
  switch (mark.kind) {
    case 'path': {
      const { data, at, scale = 1, fill = 'none', stroke, strokeWidth = 1, opacity, dash, cap } = mark;
      const transform =
        at === undefined && scale === 1
          ? undefined
          : `translate(${at?.x ?? 0} ${at?.y ?? 0}) scale(${scale})`;
      return (
        <path
          key={key}
          d={data}
          transform={transform}
          fill={fill}
          stroke={stroke}
          strokeWidth={stroke === undefined ? undefined : strokeWidth / scale}
          strokeLinejoin="round"
          strokeLinecap={cap ?? 'round'}
          strokeDasharray={dash?.join(' ')}
          opacity={opacity}
        />
      );
    }
    case 'circle': {
      const { x, y, radius, fill = 'none', stroke, strokeWidth } = mark;
      return (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={radius}
          fill={fill}
          stroke={stroke}
          strokeWidth={strokeWidth}
          paintOrder="stroke"
        />
      );
    }
    case 'rectangle':
      return (
        <rect key={key} x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={mark.fill} />
      );
    case 'group':
      return (
        <g
          key={key}
          data-name={mark.name}
          data-basis={mark.basis}
          transform={mark.at === undefined ? undefined : `translate(${mark.at.x} ${mark.at.y})`}
        >
          <Marks marks={mark.marks} />
        </g>
      );
    case 'map':
      // On the page the map is its own element.
      return null;
  }
}
