// A small sample of each mark of the lines, as a legend shows it.
import type { LegendMark } from '../../cartography/arcs/flow-legend.ts';

const line = { fill: 'none', stroke: 'var(--accent)' } as const;
const head = 'l-5 -3l1.6 3l-1.6 3Z';

const samples: Readonly<Record<LegendMark, React.ReactNode>> = {
  'both-ways': <path d="M0 4H30M0 9H30" {...line} strokeWidth="3.4" />,
  'thin-pair': (
    <>
      <path d="M0 7H30" {...line} strokeWidth="1.4" />
      <path d={`M24 7${head}`} fill="var(--accent)" />
      <path d={`M24 7${head}`} fill="var(--accent)" transform="rotate(180 15 7)" />
    </>
  ),
  shared: (
    <>
      <path d="M7 7L30 1V13Z" fill="var(--accent)" opacity=".15" />
      <path d="M0 7H7M7 7L30 2M7 7L30 12" {...line} strokeWidth="1.4" />
      <rect x="4.5" y="2" width="5" height="10" rx="2.5" fill="none" stroke="var(--ink)" strokeWidth="1.3" />
    </>
  ),
  'at-least': (
    <>
      <path d="M0 7H30" {...line} strokeWidth="4" />
      <path d="M0 2.4H30M0 11.6H30" {...line} strokeWidth="1.15" strokeDasharray="3.2 2.4" />
    </>
  ),
  differ: <Pale />,
  range: <Pale />,
  some: (
    <rect
      x=".6"
      y="3.6"
      width="28.8"
      height="6.8"
      fill="var(--accent)"
      fillOpacity=".13"
      stroke="var(--accent)"
      strokeWidth="1.2"
    />
  ),
  stop: (
    <>
      <path d="M0 7H30" {...line} strokeWidth="3" />
      <circle cx="15" cy="7" r="4" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.6" />
    </>
  ),
  city: <Ring />,
  region: <Ring />,
  out: <path d="M0 7H30" fill="none" stroke="var(--pale)" />,
  uncounted: <path d="M0 7H30" fill="none" stroke="var(--pale)" strokeDasharray="1.5 2.2" />,
};

/** A line from its smallest number to its largest. */
function Pale() {
  return (
    <>
      <path d="M0 7H30" {...line} strokeWidth="9" opacity=".28" />
      <path d="M0 7H30" {...line} strokeWidth="4" />
    </>
  );
}

/** A place that is no airfield. */
function Ring() {
  return (
    <circle
      cx="15"
      cy="7"
      r="6"
      fill="var(--paper)"
      stroke="var(--accent)"
      strokeWidth="1.5"
      strokeDasharray="2.6 2.1"
    />
  );
}

export function LegendSample({ mark }: { readonly mark: LegendMark }) {
  return (
    <svg className="legend-sample" width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      {samples[mark]}
    </svg>
  );
}
