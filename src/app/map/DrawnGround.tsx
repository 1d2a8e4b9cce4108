// The ground as a drawing, for any camera, where no graphics card paints it. Loaded only then.

import { useEffect, useMemo, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { type Ground, groundLevel } from '../../cartography/ground/ground.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { lensOf } from '../../cartography/projection/lens-of.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { mapMarks } from '../../cartography/style/map-marks.ts';

import { pageTheme } from '../../cartography/style/theme.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { fetchGround } from '../web/ground-files.ts';

export interface DrawnGroundProps {
  readonly airlift: Airlift;
  readonly projection: Projection;
  readonly camera: Camera;
  readonly size: Size;
  readonly onReady: () => void;
  readonly onFailure: () => void;
}

export default function DrawnGround(props: DrawnGroundProps) {
  const { airlift, projection, camera, size, onReady, onFailure } = props;
  const { width, height } = size;
  const [ground, setGround] = useState<Ground | null>(null);
  const level = groundLevel(camera.zoom, 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another level is a reason to load
  useEffect(() => {
    let isStale = false;
    fetchGround(level, null)
      .then((read) => {
        if (isStale) return;
        setGround(read);
        onReady();
      })
      .catch(() => {
        if (!isStale) onFailure();
      });
    return () => {
      isStale = true;
    };
  }, [level]);
  const marks = useMemo(
    () =>
      mapMarks({
        airlift,
        theme: pageTheme,
        lens: lensOf(projection, camera, { width, height }),
        ground,
        arcWidth: 1,
        lineScale: 1,
        movements: [],
        hasEnvelopes: false,
        isTransparent: false,
        detail: { digits: 1, tolerance: 0.5 },
      }),
    [airlift, projection, camera, width, height, ground],
  );
  return (
    <svg className="drawn-ground" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  );
}
