// The buttons on the map: closer, farther, north, the whole route, the full screen.
import { memo, useEffect, useState } from 'react';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgram } from '../web/needs-program.ts';
import './MapControls.css';

export interface MapControlsProps {
  /** degrees clockwise from north */
  readonly bearing: number;
  readonly onZoom: (steps: number) => void;
  readonly onNorth: () => void;
  readonly onWholeRoute: () => void;
  /** What fills the screen. */
  readonly fullScreenElement: () => HTMLElement | null;
}

export const MapControls = memo(function MapControls(props: MapControlsProps) {
  const { bearing, onZoom, onNorth, onWholeRoute, fullScreenElement } = props;
  const { messages } = usePresentation();
  const [isFull, setFull] = useState(false);
  // Known in the browser only.
  const [canBeFull, setCanBeFull] = useState(false);
  useEffect(() => {
    setCanBeFull(document.fullscreenEnabled);
    const listen = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', listen);
    return () => document.removeEventListener('fullscreenchange', listen);
  }, []);
  const toggleFull = () => {
    const change = isFull ? document.exitFullscreen() : fullScreenElement()?.requestFullscreen();
    // A browser may refuse, as in a frame without permission; the page then simply stays as it is.
    change?.catch(() => setFull(document.fullscreenElement !== null));
  };
  return (
    <div className="map-controls" data-reserved="" {...needsProgram}>
      <div className="control-group zoom">
        <Control name={messages.zoomIn} onPress={() => onZoom(1)} path="M9 3V15M3 9H15" />
        <Control name={messages.zoomOut} onPress={() => onZoom(-1)} path="M3 9H15" />
      </div>
      <div className="control-group north">
        <button type="button" aria-label={messages.north} title={messages.north} onClick={onNorth}>
          <svg
            width="18"
            height="18"
            viewBox="0 0 18 18"
            aria-hidden="true"
            style={bearing === 0 ? undefined : { rotate: `${-bearing}deg` }}
          >
            <path d="M9 1L12.6 9H5.4Z" fill="currentColor" />
            <path d="M9 16.4L12 9.6H6Z" fill="none" stroke="currentColor" strokeWidth="1.2" />
          </svg>
        </button>
      </div>
      <div className="control-group">
        <button
          type="button"
          aria-label={messages.wholeRoute}
          title={messages.wholeRoute}
          onClick={onWholeRoute}
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M3 4C8 4.6 12.4 8.6 15 14" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <circle cx="3" cy="4" r="2.1" fill="currentColor" />
            <circle cx="15" cy="14" r="2.1" fill="currentColor" />
          </svg>
        </button>
        {canBeFull && (
          <Control
            name={isFull ? messages.leaveFullScreen : messages.fullScreen}
            onPress={toggleFull}
            path={
              isFull
                ? 'M7 2V7H2M11 2V7H16M7 16V11H2M11 16V11H16'
                : 'M2.5 6.5V2.5H6.5M11.5 2.5H15.5V6.5M2.5 11.5V15.5H6.5M11.5 15.5H15.5V11.5'
            }
          />
        )}
      </div>
    </div>
  );
});

function Control({ name, path, onPress }: { name: string; path: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
