import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { SegmentMembersDocument, type SegmentReach } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatAmountColumn, formatCount } from '../i18n/format.ts';
import { ask } from '../load/ask.ts';
import { downloadCsv } from '../table/download-csv.ts';
import { type CustomerRow, CustomerTable } from './customer-table.tsx';

const pageSize = 20;
const csvPage = 100;
const csvMax = 2_000;

interface Props {
  condition: string;
  name: string;
  reach: SegmentReach;
}

/** Who meets a condition: the first of them, and all of them as a file. */
export function SegmentMembers({ condition, name, reach }: Props) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const client = useClient();
  const { showError } = useToast();
  const [first, setFirst] = useState(pageSize);
  const [saving, setSaving] = useState(false);
  const [{ data, error, fetching }, retry] = useQuery({
    query: SegmentMembersDocument,
    variables: { condition, first, after: null },
  });
  if (reach === 'AGGREGATE') return <p className="note">{t('customers.membersHidden')}</p>;
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const { edges, totalCount, pageInfo } = data.segmentMembers;
  const save = async () => {
    setSaving(true);
    try {
      const rows: CustomerRow[] = [];
      let after: string | null = null;
      do {
        const page: { segmentMembers: NonNullable<typeof data>['segmentMembers'] } = await ask(
          client,
          SegmentMembersDocument,
          { condition, first: csvPage, after },
        );
        rows.push(...page.segmentMembers.edges.map(({ node }) => node));
        after = page.segmentMembers.pageInfo.hasNextPage ? page.segmentMembers.pageInfo.endCursor : null;
      } while (after !== null && rows.length < csvMax);
      downloadCsv(`${name}.csv`, columns(), rows.map(toRow));
    } catch (failure) {
      showError(failure);
    } finally {
      setSaving(false);
    }
  };
  const columns = () =>
    (['name', 'tierOf', 'balanceColumn', 'lastContact', 'nextMaturity', 'opportunities'] as const).map(
      (key) => ({
        key,
        title: t(`customers.${key}`),
      }),
    );
  const toRow = ({ party, tier, balance, lastContactOn, nextMaturity, opportunityCount }: CustomerRow) => ({
    id: party.id,
    cells: [
      party.name,
      tier ?? '',
      formatAmountColumn(balance, locale),
      lastContactOn ?? '',
      nextMaturity ? `${nextMaturity.product} ${nextMaturity.dueOn}` : '',
      String(opportunityCount),
    ].map((text) => ({ text })),
  });
  return (
    <section aria-label={t('customers.members')} data-testid="segment-members">
      <div className="customer-filters">
        <h2>
          {t('customers.membersOf', { shown: formatCount(edges.length), total: formatCount(totalCount) })}
        </h2>
        <button
          type="button"
          className="button"
          disabled={saving || edges.length === 0}
          data-testid="segment-csv"
          onClick={() => void save()}
        >
          <Download size={13} />
          {t(totalCount > csvMax ? 'customers.csvSome' : 'customers.csv', { count: csvMax })}
        </button>
      </div>
      {edges.length > 0 && <CustomerTable rows={edges.map(({ node }) => node)} stale={fetching} />}
      {pageInfo.hasNextPage && first < csvPage && (
        <button type="button" className="button" onClick={() => setFirst(csvPage)}>
          {t('customers.more')}
        </button>
      )}
    </section>
  );
}
