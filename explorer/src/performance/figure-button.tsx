import type { ReactNode } from 'react';
import type { IndicatorUnit } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { type FigurePlace, formatFigure } from './figure-place.ts';
import { formatValue } from './format-value.ts';

/** A figure that opens the rows behind it. */
export function FigureButton({
  figure,
  value,
  unit,
  children,
}: {
  figure: FigurePlace;
  value: number | null | undefined;
  unit: IndicatorUnit;
  children?: ReactNode;
}) {
  const { locale } = useSession();
  const { place, go } = usePlace();
  const text = formatFigure(figure);
  return (
    <button
      type="button"
      className="figure-button num"
      aria-pressed={place.figure === text}
      data-testid={`figure-${figure.kind}`}
      onClick={() => go({ figure: text })}
    >
      {children ?? formatValue(value, unit, locale)}
    </button>
  );
}
