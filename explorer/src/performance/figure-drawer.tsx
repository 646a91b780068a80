import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CockpitAnswer, CockpitFigure } from './cockpit-types.ts';
import type { FigurePlace } from './figure-place.ts';
import { GapView } from './gap-view.tsx';
import { PipelineList } from './pipeline-list.tsx';
import { PostingList } from './posting-list.tsx';
import { TargetView } from './target-view.tsx';

/** The rows behind one figure, beside the cockpit. */
export function FigureDrawer({
  cockpit,
  figure,
  shown,
  onClose,
}: {
  cockpit: CockpitAnswer;
  figure: FigurePlace;
  shown: CockpitFigure;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${figure.kind} ${figure.indicator} ${figure.owner}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure takes the focus again
  useEffect(() => heading.current?.focus(), [key]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onClose]);
  const { indicator } = shown;
  const row = [cockpit.row, ...cockpit.items].find(
    ({ owner }) => owner.id === figure.owner && (owner.level === 'OWN_ACCOUNT') === figure.ownAccount,
  );
  const scope = { owner: figure.owner, indicator, period: cockpit.period, ownAccount: figure.ownAccount };
  return (
    <aside className="figure-drawer" role="dialog" aria-labelledby="figure-title" data-testid="figure-drawer">
      <header>
        <h2 id="figure-title" ref={heading} tabIndex={-1}>
          {indicator.name} · {t(`perf.kind.${figure.kind}`)}
        </h2>
        <p className="note">
          {row?.owner.name} · {cockpit.period}
          {indicator.windowDays > 0 && ` · ${t('perf.window', { count: indicator.windowDays })}`}
        </p>
        <button
          type="button"
          className="button quiet"
          aria-label={t('app.close')}
          data-testid="drawer-close"
          onClick={onClose}
        >
          <X size={16} />
        </button>
      </header>
      <div className="drawer-body">
        {(figure.kind === 'booked' || figure.kind === 'provisional') && (
          <PostingList key={key} scope={scope} provisional={figure.kind === 'provisional'} />
        )}
        {figure.kind === 'expected' && <PipelineList key={key} scope={scope} />}
        {figure.kind === 'gap' && <GapView key={key} scope={scope} />}
        {figure.kind === 'target' && (
          <TargetView key={key} scope={scope} canSet={row?.viewerCanSetTarget ?? false} />
        )}
      </div>
    </aside>
  );
}
