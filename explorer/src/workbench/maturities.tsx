import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkMaturitiesDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { CustomerLink } from '../customers/customer-link.tsx';
import { MaturityWords } from '../customers/maturity-words.tsx';
import { formatAmount } from '../i18n/format.ts';
import { BenchRows, FEW, MOST } from './bench-rows.tsx';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** Loans, bills, credit lines and deposits of one's customers that come due in ninety days. */
export function Maturities() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [first, setFirst] = useState(FEW);
  const loaded = useSection(WorkMaturitiesDocument, { first });
  const due = loaded.data?.workbench.maturities;
  return (
    <Section
      title={t('bench.maturities')}
      testId="bench-maturities"
      loaded={loaded}
      empty={due?.within90 === 0 && t('bench.noMaturities')}
      aside={
        due && (
          <span className="note">
            {t('bench.within', { a: due.within30, b: due.within60, c: due.within90 })}
          </span>
        )
      }
    >
      {() => (
        <BenchRows
          total={due?.within90 ?? 0}
          onMore={() => setFirst(MOST)}
          rows={(due?.items ?? []).map((item) => (
            <li key={`${item.party.id} ${item.kind} ${item.product} ${item.dueOn}`} className="bench-line">
              <CustomerLink party={item.party} />
              <span className="num">{item.amount != null && formatAmount(item.amount, locale)}</span>
              <MaturityWords maturity={item} />
            </li>
          ))}
        />
      )}
    </Section>
  );
}
