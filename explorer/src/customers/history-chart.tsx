import { tokens } from '../theme/tokens.ts';

interface Props {
  points: readonly { readonly asOf: string; readonly value: number }[];
  /** What the picture says, for those who do not see it. */
  label: string;
}

const [width, height, margin] = [120, 30, 4];

/** A figure over time as a line, each recorded day a dot, the last one filled; time runs true. */
export function HistoryChart({ points, label }: Props) {
  const days = points.map(({ asOf }) => Date.parse(asOf));
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const x = (day: number) => margin + ((day - first) / Math.max(1, last - first)) * (width - 2 * margin);
  const y = (value: number) =>
    height - margin - ((value - low) / Math.max(Number.MIN_VALUE, high - low)) * (height - 2 * margin);
  const dots = points.map(({ asOf, value }, at) => ({ key: asOf, x: x(days[at]!), y: y(value) }));
  return (
    <svg
      className="history-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <line x1={0} x2={width} y1={height - margin} y2={height - margin} stroke={tokens.line} />
      <polyline
        points={dots.map((dot) => `${dot.x.toFixed(1)},${dot.y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke={tokens.blue}
        strokeWidth={1.5}
      />
      {dots.map((dot, at) => (
        <circle
          key={dot.key}
          cx={dot.x}
          cy={dot.y}
          r={at === dots.length - 1 ? 3 : 2}
          fill={at === dots.length - 1 ? tokens.blue : '#fff'}
          stroke={tokens.blue}
        />
      ))}
    </svg>
  );
}
