import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type CustomerOrder,
  CustomersDocument,
  type PartyKind,
  SessionDocument,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { useDebounced } from '../search/use-debounced.ts';
import { CustomerTable } from './customer-table.tsx';

const pageSize = 50;
const debounceMs = 250;
const orders = ['TIER', 'BALANCE', 'LAST_CONTACT', 'NEXT_MATURITY', 'NAME'] as const;
const tiers = ['A', 'B', 'C', 'D', 'E'] as const;

/** The customers that one manages, or one's units: who matters, what they bring, when they were spoken to, what comes due. */
export function CustomerList() {
  const { t } = useTranslation();
  const [{ data: session }] = useQuery({ query: SessionDocument });
  const [chosen, setMine] = useState<'mine' | 'unit' | null>(null);
  const mine = chosen ?? (session?.viewer.role === 'RELATIONSHIP_MANAGER' ? 'mine' : 'unit');
  const [text, setText] = useState('');
  const [tier, setTier] = useState('');
  const [kind, setKind] = useState<PartyKind | ''>('');
  const [order, setOrder] = useState<CustomerOrder>('TIER');
  const [first, setFirst] = useState(pageSize);
  const asked = useDebounced(text.trim(), debounceMs);
  const filter = {
    mine: mine === 'mine',
    ...(asked ? { text: asked } : {}),
    ...(tier ? { tiers: [tier] } : {}),
    ...(kind ? { kind } : {}),
  };
  const [{ data, error, fetching }, retry] = useQuery({
    query: CustomersDocument,
    variables: { filter, order, first: Math.min(100, first), after: null },
    pause: !session,
  });
  const found = data?.customers;
  return (
    <section aria-label={t('customers.tab.list')}>
      <div className="customer-filters">
        <Segmented
          label={t('customers.whose')}
          options={(['mine', 'unit'] as const).map((value) => ({
            value,
            name: t(`customers.${value}`),
            testId: `customers-of-${value}`,
          }))}
          value={mine}
          onChoose={setMine}
        />
        <input
          type="search"
          className="customer-text"
          value={text}
          placeholder={t('customers.filterText')}
          aria-label={t('customers.filterText')}
          data-testid="customers-text"
          onChange={(event) => setText(event.target.value)}
        />
        <label>
          <span className="sr-only">{t('customers.kind')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as PartyKind | '')}>
            <option value="">{t('customers.anyKind')}</option>
            <option value="ENTERPRISE">{t('customers.firms')}</option>
            <option value="PERSON">{t('customers.persons')}</option>
          </select>
        </label>
        <label>
          <span className="sr-only">{t('customers.tierOf')}</span>
          <select value={tier} data-testid="customers-tier" onChange={(event) => setTier(event.target.value)}>
            <option value="">{t('customers.anyTier')}</option>
            {tiers.map((name) => (
              <option key={name} value={name}>
                {t('customers.tierName', { name })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr-only">{t('customers.order')}</span>
          <select
            value={order}
            data-testid="customers-order"
            onChange={(event) => setOrder(event.target.value as CustomerOrder)}
          >
            {orders.map((name) => (
              <option key={name} value={name}>
                {t(`customers.orderBy.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error && !found && (
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      )}
      {!found && !error && <Skeleton lines={10} />}
      {found && (
        <>
          <p className="note customer-count" role="status" data-testid="customer-count">
            {t('customers.count', {
              shown: formatCount(found.edges.length),
              count: found.totalCount,
              total: formatCount(found.totalCount),
            })}
          </p>
          {found.edges.length === 0 ? (
            <EmptyNote title={t('customers.none')} help={t('customers.noneHelp')}>
              {mine === 'mine' && (
                <button type="button" className="button" onClick={() => setMine('unit')}>
                  {t('customers.showUnit')}
                </button>
              )}
            </EmptyNote>
          ) : (
            <CustomerTable rows={found.edges.map(({ node }) => node)} stale={fetching} />
          )}
          {found.pageInfo.hasNextPage && first < 100 && (
            <button type="button" className="button" onClick={() => setFirst(100)}>
              {t('customers.more')}
            </button>
          )}
          {found.totalCount > 100 && first >= 100 && <p className="note">{t('customers.narrow')}</p>}
        </>
      )}
    </section>
  );
}
