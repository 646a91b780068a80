import { useTranslation } from 'react-i18next';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

const shownMax = 8;
const soonDays = 30;

/** What comes due, the next first. */
export function MaturitiesCard({ profile: { maturities } }: { profile: Profile }) {
  const { t } = useTranslation();
  return (
    <ProfileCard
      title={t('customers.maturities')}
      aside={t('customers.maturitiesOf', { count: maturities.length })}
      testId="maturities"
    >
      {maturities.length === 0 && <p className="sheet-empty">{t('customers.noMaturities')}</p>}
      <ul className="plain-rows">
        {maturities.slice(0, shownMax).map(({ kind, product, dueOn, daysLeft }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of a product may come due on one day
          <li key={at}>
            <span>
              {product} <small className="note">{t(`customers.maturityKind.${kind}`)}</small>
            </span>
            <span className={daysLeft <= soonDays ? 'due is-soon' : 'due'}>
              {t('customers.dueIn', { count: daysLeft, date: dueOn })}
            </span>
          </li>
        ))}
      </ul>
    </ProfileCard>
  );
}
