import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkAlertsDocument } from '../__generated__/operations.ts';
import { CustomerLink } from '../customers/customer-link.tsx';
import { BenchRows, FEW, MOST } from './bench-rows.tsx';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** What one has to know of a customer before one calls. */
export function Alerts() {
  const { t } = useTranslation();
  const [first, setFirst] = useState(FEW);
  const loaded = useSection(WorkAlertsDocument, { first });
  const found = loaded.data?.workbench.alerts;
  return (
    <Section
      title={t('bench.alerts')}
      testId="bench-alerts"
      loaded={loaded}
      empty={found?.total === 0 && t('bench.noAlerts')}
      aside={found && <span className="note">{t('bench.alertCount', { count: found.total })}</span>}
    >
      {() => (
        <BenchRows
          total={found?.total ?? 0}
          onMore={() => setFirst(MOST)}
          rows={(found?.items ?? []).map((item) => (
            <li key={`${item.party.id} ${item.kind} ${item.detail} ${item.on}`} className="bench-line">
              <CustomerLink party={item.party} />
              <span className="due">
                <span className={`tag alert-${item.kind}`}>{t(`bench.alert.${item.kind}`)}</span>
                {[item.detail, item.on].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        />
      )}
    </Section>
  );
}
