import { useTranslation } from 'react-i18next';
import { formatCount, formatShare } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';
import { CustomerLink } from './customer-link.tsx';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

/** Owners, those in office, and the staff: where corporate and retail business meet. */
export function PeopleCard({ profile: { party, keyPeople, staff } }: { profile: Profile }) {
  const { t } = useTranslation();
  const owners = party.owners.items.filter(({ owner }) => owner.kind !== 'UNKNOWN');
  if (owners.length === 0 && keyPeople.length === 0 && !staff) return null;
  return (
    <ProfileCard title={t('customers.people')} testId="people">
      {owners.length > 0 && <h3 className="metric-group">{t('customers.owners')}</h3>}
      <ul className="plain-rows">
        {owners.map(({ owner, share }) => (
          <li key={owner.id}>
            <CustomerLink party={owner} />
            <span className="num">{formatShare(share)}</span>
          </li>
        ))}
      </ul>
      {keyPeople.length > 0 && <h3 className="metric-group">{t('customers.keyPeople')}</h3>}
      <ul className="plain-rows">
        {keyPeople.map(({ person, positions }) => (
          <li key={person.id}>
            <CustomerLink party={person} />
            <span className="note">{positions.join('、')}</span>
          </li>
        ))}
      </ul>
      {staff && (
        <>
          <h3 className="metric-group">{t('customers.staff')}</h3>
          <p>
            {t('customers.staffOf', {
              total: formatCount(staff.total),
              customers: formatCount(staff.customers),
            })}
            {staff.hidden > 0 &&
              ` · ${isFew(staff.hidden) ? t('customers.staffFew') : t('customers.staffHidden', { count: staff.hidden })}`}
          </p>
          <ul className="name-list">
            {staff.items.map((person) => (
              <li key={person.id}>
                <CustomerLink party={person} />
              </li>
            ))}
          </ul>
        </>
      )}
    </ProfileCard>
  );
}
