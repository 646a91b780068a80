import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatMoney } from './format-money.ts';
import type { Plan } from './plan-types.ts';
import { priceWords } from './price-words.ts';

type Item = Plan['content']['items'][number];

const linkedShown = 3;

/** What is offered: product, amount, term, price, who leads and who assists, and the opportunities it comes from. */
export function PlanItems({ items, onAdd }: { items: readonly Item[]; onAdd?: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="sheet plan-items-sheet" aria-label={t('plans.items')} data-testid="plan-items">
      <header className="sheet-head">
        <h2>{t('plans.items')}</h2>
        <span className="note">{t('plans.itemCount', { count: items.length })}</span>
        {onAdd && (
          <button type="button" className="link" data-testid="plan-add-item" onClick={onAdd}>
            <Plus size={13} />
            {t('plans.addFromOpportunity')}
          </button>
        )}
      </header>
      {items.length === 0 ? (
        <p className="sheet-empty">{t('plans.noItems')}</p>
      ) : (
        <table className="plan-table plan-items">
          <thead>
            <tr>
              {(['product', 'amount', 'term', 'price', 'people'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'amount' ? 'num' : undefined}>
                  {t(`plans.item.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ItemRow({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <tr data-testid="plan-item" data-product={item.product}>
      <th scope="row">
        <b>{item.name}</b>
        {item.reason && <small className="plan-reason">{item.reason}</small>}
        <LinkedOpportunities item={item} />
      </th>
      <td className="num" data-label={t('plans.item.amount')}>
        {item.amount === null ? '—' : formatMoney(item.amount, item.currency, locale)}
      </td>
      <td data-label={t('plans.item.term')}>{item.term || '—'}</td>
      <td data-label={t('plans.item.price')}>
        {priceWords(item, t) || '—'}
        {item.needsApproval && (
          <span className="tag tag-EVENT plan-approval">{t('plans.needsApproval')}</span>
        )}
      </td>
      <td className="plan-people" data-label={t('plans.item.people')}>
        {item.lead ? t('plans.leads', { name: item.lead.name }) : t('plans.noLead')}
        {item.assist && <small className="note">{t('plans.assists', { name: item.assist.name })}</small>}
      </td>
    </tr>
  );
}

/** Doors to the cards of the opportunities, with their evidence. */
function LinkedOpportunities({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [all, setAll] = useState(false);
  const { opportunities } = item;
  if (opportunities.length === 0) return null;
  const shown = all ? opportunities : opportunities.slice(0, linkedShown);
  return (
    <span className="plan-linked">
      {shown.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="link"
          data-testid="plan-opportunity"
          onClick={() => go({ opportunity: id })}
        >
          {title}
        </button>
      ))}
      {opportunities.length > linkedShown && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('customers.fewer') : t('plans.allLinked', { count: opportunities.length })}
        </button>
      )}
    </span>
  );
}
