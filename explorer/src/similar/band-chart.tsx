import { tokens } from '../theme/tokens.ts';
import type { Band } from './band-scale.ts';

interface Props {
  value: number | null;
  band: Band | null;
  behind: boolean;
  scale: (value: number) => number;
  /** What the picture says, for those who do not see it. */
  label: string;
}

const height = 18;

/** A value against the quartiles of its peers: the band as a bar, the median as a line, the value as a dot. */
export function BandChart({ value, band, behind, scale, label }: Props) {
  const at = (part: number) => `${(scale(part) * 100).toFixed(2)}%`;
  return (
    <svg className="band-chart" width="100%" height={height} role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={height / 2} y2={height / 2} stroke={tokens.line} />
      {band && (
        <>
          <rect
            x={at(band.low)}
            width={`${Math.max(0.6, (scale(band.high) - scale(band.low)) * 100).toFixed(2)}%`}
            y={4}
            height={height - 8}
            rx={2}
            fill="#d5dff8"
          />
          <line
            x1={at(band.median)}
            x2={at(band.median)}
            y1={2}
            y2={height - 2}
            stroke={tokens.blue}
            strokeWidth={2}
          />
        </>
      )}
      {value !== null && (
        <circle
          cx={at(value)}
          cy={height / 2}
          r={4.5}
          fill={behind ? tokens.orange : tokens.ink}
          stroke="#fff"
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}
