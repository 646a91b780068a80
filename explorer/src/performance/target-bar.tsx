import { useTranslation } from 'react-i18next';
import type { FigureFieldsFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatValue } from './format-value.ts';

const width = 200;
const height = 16;

/** Booked solid, waiting hatched, expected light, and a mark where the target is and where one should be by now. */
export function TargetBar({ figure, elapsed }: { figure: FigureFieldsFragment; elapsed: number }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { booked, provisional, expected, target } = figure;
  const whole = Math.max(booked + provisional + expected, (target ?? 0) * 1.02);
  const at = (value: number) => (whole > 0 ? (Math.max(0, value) / whole) * width : 0);
  const words = (value: number | null | undefined) => formatValue(value, figure.indicator.unit, locale);
  return (
    <svg
      className="target-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('perf.bar', {
        booked: words(booked),
        provisional: words(provisional),
        expected: words(expected),
        target: words(target),
      })}
    >
      <defs>
        <pattern
          id="waiting"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="bar-hatch-ground" width="4" height="4" />
          <rect className="bar-hatch" width="2" height="4" />
        </pattern>
      </defs>
      <rect className="bar-ground" y="3" width={width} height="10" />
      <rect className="bar-booked" y="3" width={at(booked)} height="10" />
      <rect fill="url(#waiting)" x={at(booked)} y="3" width={at(provisional)} height="10" />
      <rect className="bar-expected" x={at(booked + provisional)} y="3" width={at(expected)} height="10" />
      {target !== null && target !== undefined && target > 0 && (
        <>
          <line className="bar-pace" x1={at(target * elapsed)} x2={at(target * elapsed)} y1="3" y2="13" />
          <line className="bar-target" x1={at(target)} x2={at(target)} y1="0" y2={height} />
        </>
      )}
    </svg>
  );
}
