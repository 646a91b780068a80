import { useTranslation } from 'react-i18next';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

const shownMax = 6;

/** When and how the customer was spoken to, the latest first. */
export function ContactsCard({ profile: { contacts } }: { profile: Profile }) {
  const { t } = useTranslation();
  return (
    <ProfileCard
      title={t('customers.contacts')}
      aside={t('customers.contactsOf', { count: contacts.length })}
      testId="contacts"
    >
      {contacts.length === 0 && <p className="sheet-empty">{t('customers.noContacts')}</p>}
      <ul className="plain-rows">
        {contacts.slice(0, shownMax).map(({ channel, on, detail }) => (
          <li key={`${on} ${channel}`}>
            <span>
              <b>{channel}</b> {detail}
            </span>
            <span className="note">{on}</span>
          </li>
        ))}
      </ul>
    </ProfileCard>
  );
}
