import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkMovementsDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { CustomerLink } from '../customers/customer-link.tsx';
import { formatAmount } from '../i18n/format.ts';
import { BenchRows, FEW, MOST } from './bench-rows.tsx';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** What moved on the accounts and channels of one's customers in the last fourteen days. */
export function Movements() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [first, setFirst] = useState(FEW);
  const loaded = useSection(WorkMovementsDocument, { first });
  const found = loaded.data?.workbench.movements;
  return (
    <Section
      title={t('bench.movements')}
      testId="bench-movements"
      loaded={loaded}
      empty={found?.total === 0 && t('bench.noMovements')}
      aside={found && <span className="note">{t('bench.movementCount', { count: found.total })}</span>}
    >
      {() => (
        <BenchRows
          total={found?.total ?? 0}
          onMore={() => setFirst(MOST)}
          rows={(found?.items ?? []).map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may happen twice on a day
            <li key={`${item.party.id} ${item.kind} ${item.on} ${at}`} className="bench-line">
              <CustomerLink party={item.party} />
              <span className="num">{item.amount != null && formatAmount(item.amount, locale)}</span>
              <span className="due">
                <span className={`tag movement-${item.kind}`}>{t(`bench.movement.${item.kind}`)}</span>
                {[item.on.slice(5), item.detail].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        />
      )}
    </Section>
  );
}
