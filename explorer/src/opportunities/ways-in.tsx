import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpportunityWaysInDocument } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';

/** Who can open the door to the subject, and through whom. */
export function WaysIn({ opportunity }: { opportunity: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: OpportunityWaysInDocument, variables: { id: opportunity } });
  const ways = data?.opportunity?.waysIn;
  if (ways === undefined) return null;
  return (
    <section className="ways-in" data-testid="ways-in">
      <h3>{t('opp.waysIn')}</h3>
      {ways.length === 0 && <p>{t('opp.noWayIn')}</p>}
      <ol>
        {ways.map(({ employee, through, path, load, owner }) => (
          <li key={employee.id}>
            <b>{employee.name}</b>
            <span>{employee.orgUnit?.name}</span>
            {owner && <span className="tag">{t('opp.owner')}</span>}
            {!through && <span>{t('opp.askColleague')}</span>}
            {!owner && through && (
              <span>
                {t('opp.through')} <PartyButton party={through} />{' '}
                {path.map(({ kind }) => t(`relation.${kind}`)).join(' → ')}
              </span>
            )}
            <span className="num">{t('opp.load', { count: load })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
