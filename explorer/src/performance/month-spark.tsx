import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import type { CockpitFigure } from './cockpit-types.ts';
import { formatValue } from './format-value.ts';

const step = 8;
const height = 24;

/** What was booked in each month of the year, against the target of the month. */
export function MonthSpark({ figure }: { figure: CockpitFigure }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { months, indicator } = figure;
  const top = Math.max(1, ...months.flatMap(({ booked, target }) => [booked, target ?? 0]));
  const tall = (value: number) => (Math.max(0, value) / top) * height;
  return (
    <svg
      className="month-spark"
      viewBox={`0 0 ${step * 12} ${height}`}
      role="img"
      aria-label={t('perf.months', { name: indicator.name })}
    >
      {months.map(({ month, booked, target }, at) => (
        <g key={month}>
          <title>{`${month} · ${formatValue(booked, indicator.unit, locale)}`}</title>
          <rect className="bar-ground" x={step * at + 1} y={height - 1} width={step - 2} height="1" />
          <rect
            className="bar-booked"
            x={step * at + 1}
            y={height - tall(booked)}
            width={step - 2}
            height={tall(booked)}
          />
          {target !== null && target !== undefined && (
            <line
              className="bar-target"
              x1={step * at}
              x2={step * at + step}
              y1={height - tall(target)}
              y2={height - tall(target)}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
