import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type OpportunityCardFragment,
  OpportunityClaimDocument,
  OpportunityReleaseDocument,
  ReturnReasonsDocument,
} from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { CloseForm } from './close-form.tsx';
import { newKey } from './new-key.ts';

/** Claim, and give back after asking. A key per intent makes a repeated click, or a repeated request, the same claim. */
export function ClaimButtons({ opportunity }: { opportunity: OpportunityCardFragment }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast, showError } = useToast();
  const [asking, setAsking] = useState(false);
  const [closing, setClosing] = useState(false);
  const [claiming, claim] = useMutation(OpportunityClaimDocument);
  const [releasing, release] = useMutation(OpportunityReleaseDocument);
  const [{ data: reasons }] = useQuery({
    query: ReturnReasonsDocument,
    variables: { language },
    pause: !asking,
  });
  const key = useRef(newKey());
  const { id, title, status } = opportunity;
  const input = { opportunityId: id, idempotencyKey: key.current };
  const settle = (errors: readonly { message: string }[] | undefined, done: string) => {
    if (errors?.length)
      return showToast(t('opp.failed', { message: errors.map(({ message }) => message).join(' ') }), 'bad');
    key.current = newKey();
    showToast(done);
  };
  const onClaim = async () => {
    const result = await claim({ input, language });
    if (result.error) return showError(result.error);
    settle(result.data?.opportunityClaim.userErrors, t('opp.claimDone', { title }));
  };
  const onRelease = async (reason: string) => {
    setAsking(false);
    const result = await release({ input: { ...input, reason }, language });
    if (result.error) return showError(result.error);
    settle(result.data?.opportunityRelease.userErrors, t('opp.releaseDone', { title }));
  };
  if (asking) {
    return (
      <span className="ask" role="alertdialog" aria-label={t('opp.releaseAsk')}>
        {t('opp.releaseAsk')}
        {reasons?.returnReasons.map(({ code, words }) => (
          <button
            key={code}
            type="button"
            className="button"
            data-testid="release-confirm"
            onClick={() => void onRelease(code)}
          >
            {words}
          </button>
        ))}
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {t('opp.cancel')}
        </button>
      </span>
    );
  }
  if (closing)
    return (
      <CloseForm opportunity={id} isLead={opportunity.viewerHasClaim} onDone={() => setClosing(false)} />
    );
  if (status === 'CLOSED') return <span className="claimed">{t('opp.status.CLOSED')}</span>;
  if (opportunity.claim) {
    return (
      <>
        <span className="claimed" data-testid="claimed">
          {t('opp.claimed', { name: opportunity.claim.employee })}
        </span>
        {(opportunity.viewerHasClaim || opportunity.viewerRole === 'ASSIST') && (
          <>
            <button
              type="button"
              className="button primary"
              data-testid="close"
              onClick={() => setClosing(true)}
            >
              {t('opp.close')}
            </button>
            {opportunity.viewerHasClaim && (
              <button
                type="button"
                className="button"
                disabled={releasing.fetching}
                data-testid="release"
                onClick={() => setAsking(true)}
              >
                {t('opp.release')}
              </button>
            )}
          </>
        )}
      </>
    );
  }
  if (!opportunity.viewerCanClaim || opportunity.gate.status === 'BLOCKED') return null;
  return (
    <button
      type="button"
      className="button primary"
      disabled={claiming.fetching}
      data-testid="claim"
      onClick={() => void onClaim()}
    >
      {t('opp.claim')}
    </button>
  );
}
