import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { CustomerList } from './customer-list.tsx';
import { CustomerProfile } from './customer-profile.tsx';
import { SegmentEditor } from './segment-editor.tsx';
import { SegmentList } from './segment-list.tsx';

/** The customers one works for, one of them from all sides, and segments of them. */
export function CustomersPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  if (place.customer) return <CustomerProfile key={place.customer} partyKey={place.customer} />;
  const tab = place.segment ? 'segments' : 'list';
  return (
    <main id="main" className="page" data-testid="customers-page">
      <header className="page-head">
        <h1>{t('customers.title')}</h1>
        <Segmented
          label={t('customers.title')}
          options={(['list', 'segments'] as const).map((value) => ({
            value,
            name: t(`customers.tab.${value}`),
            testId: `customers-${value}`,
          }))}
          value={tab}
          onChoose={(next) => go({ segment: next === 'list' ? null : 'all', condition: null })}
        />
      </header>
      {tab === 'list' && <CustomerList />}
      {place.segment === 'all' && <SegmentList />}
      {place.segment && place.segment !== 'all' && (
        <SegmentEditor key={`${place.segment} ${place.condition ?? ''}`} segmentId={place.segment} />
      )}
    </main>
  );
}
