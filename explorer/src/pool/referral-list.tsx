import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ReferralsOfViewerDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { ReferralRow } from './referral-row.tsx';

/** What colleagues ask of one, and what became of what one asked of them. */
export function ReferralList() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: ReferralsOfViewerDocument,
    variables: { language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const { referralsToViewer: asked, referralsFromViewer: sent } = data;
  if (asked.length + sent.length === 0)
    return <EmptyNote title={t('pool.noReferrals')} help={t('pool.noReferralsHelp')} />;
  return (
    <>
      <h2 className="grid-note">{t('pool.toMe', { count: asked.length })}</h2>
      {asked.map((referral) => (
        <div key={referral.id} className="referral-item" data-testid="referral-item">
          <ReferralRow referral={referral} />
          {referral.opportunity && <OpportunityCard opportunity={referral.opportunity} withSubject />}
        </div>
      ))}
      <h2 className="grid-note">{t('pool.fromMe', { count: sent.length })}</h2>
      {sent.map((referral) => (
        <div key={referral.id} className="referral-item card" data-testid="referral-item">
          {referral.opportunity && (
            <div className="card-parties">
              <b>{referral.opportunity.title}</b>
              <PartyButton party={referral.opportunity.subject} />
            </div>
          )}
          <ReferralRow referral={referral} />
          <p className="work-sub">
            {t(`pool.referralStatus.${referral.status}`, { by: referral.answeredBy ?? '' })}
          </p>
        </div>
      ))}
    </>
  );
}
