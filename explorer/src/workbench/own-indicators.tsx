import { useTranslation } from 'react-i18next';
import { WorkIndicatorsDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatShare } from '../i18n/format.ts';
import { formatFigure } from '../performance/figure-place.ts';
import { formatValue } from '../performance/format-value.ts';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** The indicators of this quarter that can still be closed, with what is expected of open claims. */
export function OwnIndicators() {
  const { t } = useTranslation();
  const { locale, language } = useSession();
  const { go } = usePlace();
  const loaded = useSection(WorkIndicatorsDocument, { language });
  const figures = loaded.data?.workbench.indicators ?? [];
  const owner = loaded.data?.workbench.indicatorOwner;
  const toPerformance = (indicator?: string) => {
    const figure =
      owner && indicator ? formatFigure({ kind: 'gap', indicator, owner, ownAccount: false }) : null;
    go({ page: 'performance', board: 'MINE', unit: null, period: null, figure });
  };
  return (
    <Section
      title={t('bench.indicators')}
      testId="bench-indicators"
      loaded={loaded}
      empty={figures.length === 0 && t('bench.noIndicators')}
      aside={
        <button type="button" className="link" onClick={() => toPerformance()}>
          {t('bench.toPerformance')}
        </button>
      }
    >
      {() => (
        <ul className="bench-rows">
          {figures.map(({ indicator, attainment, gap, expected }) => (
            <li key={indicator.id}>
              <button
                type="button"
                className="bench-row"
                data-testid="indicator-row"
                data-indicator={indicator.id}
                onClick={() => toPerformance(indicator.id)}
              >
                <span className="bench-row-main">
                  <b>{indicator.name}</b>
                  <small>
                    {t(expected > 0 ? 'bench.gapExpected' : 'bench.gap', {
                      gap: formatValue(gap, indicator.unit, locale),
                      expected: formatValue(expected, indicator.unit, locale),
                    })}
                  </small>
                </span>
                <meter
                  min={0}
                  max={1}
                  value={Math.min(1, attainment ?? 0)}
                  aria-label={t('bench.attained', { name: indicator.name })}
                />
                <b className="num">{formatShare(attainment ?? 0, 0)}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
