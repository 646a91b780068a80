import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CockpitDocument, type PerformanceBoard } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatShare } from '../i18n/format.ts';
import { BelowRows } from './below-rows.tsx';
import type { CockpitAnswer, CockpitFigure } from './cockpit-types.ts';
import { FigureDrawer } from './figure-drawer.tsx';
import { parseFigure } from './figure-place.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { kindOfPeriod, periodKinds, periodOf } from './period-choice.ts';

/** One owner's figures and those below; a name goes down, the path goes up, a figure opens its rows. */
export function CockpitView({ board }: { board: PerformanceBoard | 'MINE' }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { place, go } = usePlace();
  const context = useMemo(() => ({ additionalTypenames: ['Opportunity', 'TargetChange', 'Booking'] }), []);
  const [{ data, error, fetching }, retry] = useQuery({
    query: CockpitDocument,
    variables: {
      owner: place.unit,
      period: place.period,
      board: board === 'MINE' ? null : board,
      language,
    },
    context,
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const { cockpit } = data;
  if (!cockpit) {
    return (
      <EmptyNote title={t('perf.closed')} help={t('perf.closedHelp')}>
        <button type="button" className="button primary" onClick={() => go({ unit: null, figure: null })}>
          {t('perf.toOwn')}
        </button>
      </EmptyNote>
    );
  }
  const all = cockpit.row.figures;
  const figures = board === 'MINE' ? all.filter(isOfOwner) : all;
  const open = parseFigure(place.figure);
  const shown = all.find(({ indicator }) => indicator.id === open?.indicator);
  return (
    <div className={fetching ? 'is-stale' : undefined} data-testid="cockpit">
      <PathAndPeriod cockpit={cockpit} />
      {figures.length === 0 ? (
        <EmptyNote title={t('perf.nothing')} help={t('perf.nothingHelp')} />
      ) : (
        <div className="cockpit">
          <IndicatorRows cockpit={cockpit} figures={figures} />
          {cockpit.items.length > 0 && <BelowRows cockpit={cockpit} figures={figures} />}
        </div>
      )}
      {open && shown && (
        <FigureDrawer cockpit={cockpit} figure={open} shown={shown} onClose={() => go({ figure: null })} />
      )}
    </div>
  );
}

/** What an owner has a target for or has done something in. */
function isOfOwner({ target, booked, provisional, claims }: CockpitFigure): boolean {
  return (target ?? 0) > 0 || booked !== 0 || provisional !== 0 || claims > 0;
}

function PathAndPeriod({ cockpit }: { cockpit: CockpitAnswer }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const last = cockpit.path.at(-1);
  return (
    <div className="peer-path">
      <nav aria-label={t('perf.path')}>
        <ol>
          {cockpit.path.map((owner) => (
            <li key={owner.id}>
              {owner === last ? (
                <b aria-current="page">{owner.name}</b>
              ) : (
                <button
                  type="button"
                  className="link"
                  data-testid="path-owner"
                  onClick={() => go({ unit: owner.id, figure: null })}
                >
                  {owner.name}
                </button>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <span className="note">
        {t('perf.elapsed', {
          period: cockpit.period,
          share: formatShare(cockpit.elapsed, 0),
          date: cockpit.asOf,
        })}
      </span>
      <Segmented
        label={t('perf.period')}
        options={periodKinds.map((kind) => ({
          value: kind,
          name: t(`perf.periodKind.${kind}`),
          testId: `period-${kind}`,
        }))}
        value={kindOfPeriod(cockpit.period)}
        onChoose={(kind) => go({ period: periodOf(kind, cockpit.asOf) })}
      />
    </div>
  );
}
