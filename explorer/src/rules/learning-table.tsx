import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { RuleLearningAcceptDocument, RuleLearningDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatCount, formatInstant, formatShare } from '../i18n/format.ts';
import { newKey } from '../opportunities/new-key.ts';

/** How often each rule's opportunities are won, what that would make of scores, and the button that puts it in force. */
export function LearningTable() {
  const { t } = useTranslation();
  const { language, locale } = useSession();
  const { showToast, showError } = useToast();
  const [{ data, error }, retry] = useQuery({ query: RuleLearningDocument, variables: { language } });
  const [saving, accept] = useMutation(RuleLearningAcceptDocument);
  const [key, setKey] = useState(newKey);
  const kindName = (kind: string) =>
    t(`learning.kinds.${kind as 'HOLDS'}`, {
      defaultValue: t(`relation.${kind as 'OWNS'}`, { defaultValue: kind }),
    });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { baseRate, rates, acceptedBy, acceptedAt, priorStrength } = data.ruleLearning;
  if (rates.length === 0) return <EmptyNote title={t('learning.none')} help={t('learning.noneHelp')} />;
  const decide = async (isAccepted: boolean) => {
    const result = await accept({ input: { accept: isAccepted, idempotencyKey: key }, language });
    if (result.error) return showError(result.error);
    const errors = result.data?.ruleLearningAccept.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    setKey(newKey());
    showToast(t(isAccepted ? 'learning.accepted' : 'learning.takenBack'));
    retry({ requestPolicy: 'network-only' });
  };
  return (
    <section className="learning" data-testid="learning">
      <p className="note">{t('learning.method', { base: formatShare(baseRate), strength: priorStrength })}</p>
      <div className="learning-scroll">
        <table className="data-table">
          <thead>
            <tr>
              <th>{t('learning.rule')}</th>
              <th>{t('learning.kind')}</th>
              <th className="num">{t('learning.closed')}</th>
              <th className="num">{t('learning.won')}</th>
              <th className="num">{t('learning.rate')}</th>
              <th className="num">{t('learning.proposed')}</th>
              <th className="num">{t('learning.inForce')}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <tr key={`${rate.rule.id} ${rate.kind}`}>
                <td>{rate.rule.name}</td>
                <td>{kindName(rate.kind)}</td>
                <td className="num">{formatCount(rate.closed)}</td>
                <td className="num">{formatCount(rate.won)}</td>
                <td className="num">
                  {formatShare(rate.rate)}{' '}
                  <span className="note">
                    {formatShare(rate.low)}–{formatShare(rate.high)}
                  </span>
                </td>
                <td className="num">×{rate.proposed.toFixed(2)}</td>
                <td className="num">×{rate.accepted.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="card-actions">
        {data.canSetRulesForBank && (
          <>
            <button
              type="button"
              className="button primary"
              data-testid="learning-accept"
              disabled={saving.fetching}
              onClick={() => void decide(true)}
            >
              {t('learning.accept')}
            </button>
            {acceptedAt && rates.some(({ accepted }) => accepted !== 1) && (
              <button
                type="button"
                className="button"
                disabled={saving.fetching}
                onClick={() => void decide(false)}
              >
                {t('learning.takeBack')}
              </button>
            )}
          </>
        )}
        <span className="note">
          {acceptedAt
            ? t('learning.acceptedBy', { name: acceptedBy, time: formatInstant(acceptedAt, locale) })
            : t('learning.notAccepted')}
        </span>
      </div>
    </section>
  );
}
