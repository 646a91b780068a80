import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type ChainEditFieldsFragment,
  ChainEditReviewDocument,
  ChainEditWithdrawDocument,
} from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { newKey } from '../opportunities/new-key.ts';
import { asksFor } from './edit-draft.ts';

/** One change of a chain: what, on what it rests, by whom, and what became of it. */
export function EditLine({ edit, children }: { edit: ChainEditFieldsFragment; children?: ReactNode }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { kind, party, status, version, effect, reason } = edit;
  return (
    <li className="edit-line" data-testid="chain-edit-line" data-status={status}>
      <p>
        <b>{t(`edit.kind.${kind}`)}</b>
        {asksFor(kind).firm && (party ? <PartyButton party={party} /> : <span>{t('edit.firmGone')}</span>)}
        <span>{whatOf(edit, t)}</span>
        {status !== 'PROPOSED' && (
          <span className="tag">
            {t(`edit.status.${status}`)}
            {version && ` · ${t('edit.version', { number: version })}`}
          </span>
        )}
      </p>
      <p className="note">{t('edit.evidenceOf', { text: edit.evidence })}</p>
      <p className="note">
        {t('edit.by', { name: edit.proposedBy, at: formatInstant(edit.proposedAt, locale) })}
        {edit.decidedAt && (
          <>
            {' · '}
            {t(`edit.status.${status}`)}{' '}
            {t('edit.decided', {
              name: edit.reviewedBy ?? '',
              at: formatInstant(edit.decidedAt, locale),
            }).trim()}
          </>
        )}
      </p>
      {reason && <p className="note">{t('edit.reasonOf', { text: reason })}</p>}
      {effect && (
        <p className="note" data-testid="edit-effect">
          {t(`edit.effect.${effect}`)}
          {effect !== 'APPLIED' && edit.effectAt && ` · ${formatInstant(edit.effectAt, locale)}`}
        </p>
      )}
      {children}
    </li>
  );
}

/** What changes: the link and roles of a firm, the name of a link, or what feeds what. */
function whatOf(
  { kind, linkName, toLinkName, name, roles, rolesBefore }: ChainEditFieldsFragment,
  t: TFunction,
) {
  const words = (list: typeof roles) =>
    list.length === 0 ? t('edit.noRoles') : list.map((role) => t(`chains.role.${role}`)).join('、');
  switch (kind) {
    case 'ADD_MEMBER':
      return `→ ${linkName} · ${words(roles)}`;
    case 'REMOVE_MEMBER':
      return `← ${linkName} · ${words(rolesBefore)}`;
    case 'CHANGE_ROLE':
      return `${linkName} · ${words(rolesBefore)} → ${words(roles)}`;
    case 'ADD_LINK':
      return toLinkName ? `${toLinkName} › ${name}` : name;
    case 'RENAME_LINK':
      return `${linkName} → ${name}`;
    case 'REMOVE_LINK':
      return linkName;
    default:
      return `${linkName} → ${toLinkName}`;
  }
}

/** What the reviewer, or who proposed it, can do with a change that waits. */
export function EditActions({ edit }: { edit: ChainEditFieldsFragment }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [reviewing, review] = useMutation(ChainEditReviewDocument);
  const [withdrawing, withdraw] = useMutation(ChainEditWithdrawDocument);
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState('');
  const [key, setKey] = useState(newKey);
  const isBusy = reviewing.fetching || withdrawing.fetching;
  const decide = async (approve: boolean) => {
    setRefused('');
    const result = await review({ input: { id: edit.id, approve, reason, idempotencyKey: key } });
    if (result.error) return showError(result.error);
    setKey(newKey());
    const { edit: decided, userErrors } = result.data!.chainEditReview;
    if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message).join(' '));
    showToast(approve ? t('edit.approved', { number: decided?.version }) : t('edit.rejected'));
  };
  const takeBack = async () => {
    setRefused('');
    const result = await withdraw({ input: { id: edit.id, idempotencyKey: key } });
    if (result.error) return showError(result.error);
    setKey(newKey());
    const { userErrors } = result.data!.chainEditWithdraw;
    if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message).join(' '));
    showToast(t('edit.withdrawn'));
  };
  if (!edit.viewerCanReview && !edit.viewerCanWithdraw) return null;
  return (
    <div className="card-actions">
      {refused && (
        <p className="warning" role="alert">
          {refused}
        </p>
      )}
      {edit.viewerCanReview && !isRejecting && (
        <button
          type="button"
          className="button primary"
          disabled={isBusy}
          data-testid="edit-approve"
          onClick={() => void decide(true)}
        >
          {t('edit.approve')}
        </button>
      )}
      {edit.viewerCanReview && isRejecting && (
        <input
          aria-label={t('edit.reason')}
          placeholder={t('edit.reason')}
          data-testid="edit-reason"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {edit.viewerCanReview && (
        <button
          type="button"
          className="button"
          disabled={isBusy || (isRejecting && reason.trim() === '')}
          data-testid="edit-reject"
          onClick={() => (isRejecting ? void decide(false) : setRejecting(true))}
        >
          {t('edit.reject')}
        </button>
      )}
      {isRejecting && (
        <button type="button" className="button" onClick={() => setRejecting(false)}>
          {t('edit.cancel')}
        </button>
      )}
      {edit.viewerCanWithdraw && (
        <button
          type="button"
          className="button"
          disabled={isBusy}
          data-testid="edit-withdraw"
          onClick={() => void takeBack()}
        >
          {t('edit.withdraw')}
        </button>
      )}
    </div>
  );
}
