import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { isFew } from '../i18n/hidden-few.ts';
import type { Comparison, Gap } from './comparison-types.ts';
import { formatFigure } from './format-figure.ts';
import { GapTaskForm } from './gap-task-form.tsx';

const customersShown = 5;

/** What a unit is behind in, the furthest first, with the customers behind it and a way to make it a task. */
export function GapList({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { gaps, row, peers } = comparison;
  const help = peers === 0 ? t('peers.noGapsNoPeers') : t('peers.noGapsHelp');
  return (
    <section className="sheet" aria-label={t('peers.gaps')} data-testid="gap-list">
      <header className="sheet-head">
        <h2>{t('peers.gapsOf', { name: row.unit.name, count: gaps.length })}</h2>
      </header>
      {gaps.length === 0 && <p className="sheet-empty">{help}</p>}
      <ul className="gap-list">
        {gaps.map((gap) => (
          <GapItem key={`${gap.figure} ${gap.productId ?? ''}`} gap={gap} comparison={comparison} />
        ))}
      </ul>
    </section>
  );
}

function GapItem({ gap, comparison }: { gap: Gap; comparison: Comparison }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const name = gap.product ?? t(`peers.figure.${gap.figure}`);
  const amount = formatFigure(gap.amount, gap.amountUnit, locale);
  const isPeople = gap.unit === 'SHARE' && gap.figure !== 'YIELD';
  const shown = open ? gap.customers : gap.customers.slice(0, customersShown);
  return (
    <li data-testid="gap">
      <div className="gap-head">
        <span className={`tag tag-${gap.kind}`}>{t(`peers.kind.${gap.kind}`)}</span>
        <b>{gap.figure === 'HOLDS' ? t('peers.holdsOf', { product: name }) : name}</b>
        <span className="spring" />
        <b className="num is-behind">
          {isPeople
            ? t(gap.figure === 'FELL' ? 'peers.gapFell' : 'peers.gapCustomers', {
                count: Math.max(1, Math.round(gap.amount)),
              })
            : t('peers.gapAmount', { amount })}
        </b>
      </div>
      <p className="note">
        {t('peers.ownAndMedian', {
          own: formatFigure(gap.own, gap.unit, locale),
          median: formatFigure(gap.band.median, gap.unit, locale),
        })}
      </p>
      {shown.length > 0 && (
        <ul className="gap-customers">
          {shown.map(({ party, tier, value }) => (
            <li key={party.id}>
              <PartyButton party={party} />
              {tier && <span className="tier-mark">{tier}</span>}
              {value !== null && <span className="num">{formatFigure(value, gap.unit, locale)}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className="note">
        {gap.customerTotal > 0 && t('peers.customersBehind', { count: gap.customerTotal })}
        {gap.hiddenCustomers > 0 &&
          t(isFew(gap.hiddenCustomers) ? 'peers.hiddenFew' : 'peers.hidden', { count: gap.hiddenCustomers })}
        {gap.customers.length > customersShown && (
          <button type="button" className="link" onClick={() => setOpen(!open)}>
            {t(open ? 'peers.fewer' : 'peers.more')}
          </button>
        )}
      </p>
      {gap.task && (
        <p className="gap-task" data-testid="gap-task">
          {t('peers.taskOpen', {
            who: gap.task.assignee?.name ?? gap.task.unit.name,
            date: gap.task.dueOn,
          })}
        </p>
      )}
      {gap.viewerCanAssign && !asking && (
        <button type="button" className="button" data-testid="gap-to-task" onClick={() => setAsking(true)}>
          {t('peers.toTask')}
        </button>
      )}
      {asking && <GapTaskForm gap={gap} comparison={comparison} onDone={() => setAsking(false)} />}
    </li>
  );
}
