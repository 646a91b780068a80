import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type ChainEditKind, ChainEditProposeDocument } from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';
import { asksFor, chainRoles, type EditDraft, editKinds, isFilled } from './edit-draft.ts';
import { FirmSearch } from './firm-search.tsx';

interface EditFormProps {
  chain: string;
  links: readonly { id: string; name: string }[];
  draft: EditDraft;
  onDraft: (draft: EditDraft) => void;
}

/** Says what should change in a chain and on what it rests, and sends it for review. */
export function EditForm({ chain, links, draft, onDraft }: EditFormProps) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [{ fetching }, propose] = useMutation(ChainEditProposeDocument);
  const [evidence, setEvidence] = useState('');
  const [refused, setRefused] = useState('');
  const [key, setKey] = useState(newKey);
  const asks = asksFor(draft.kind);
  const change = (part: Partial<EditDraft>) => {
    setRefused('');
    onDraft({ ...draft, ...part });
  };
  const send = async () => {
    setRefused('');
    const { kind, linkId, toLinkId, firm, roles, name } = draft;
    const result = await propose({
      input: {
        chainId: chain,
        kind,
        linkId: asks.link ? linkId : null,
        toLinkId: asks.fed || asks.parent ? toLinkId || null : null,
        party: asks.firm && firm ? { kind: firm.kind, sourceId: firm.sourceId } : null,
        roles: asks.roles ? [...roles] : null,
        name: asks.name ? name : null,
        evidence,
        idempotencyKey: key,
      },
    });
    if (result.error) return showError(result.error);
    setKey(newKey());
    const { userErrors } = result.data!.chainEditPropose;
    if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message).join(' '));
    setEvidence('');
    onDraft({ ...draft, firm: null, roles: [], name: '' });
    showToast(t('edit.proposed'));
  };
  const linkChoice = (label: string, value: string, field: 'linkId' | 'toLinkId', none: string) => (
    <label className="field">
      <span>{label}</span>
      <select
        data-testid={`edit-${field}`}
        value={value}
        onChange={(event) => change({ [field]: event.target.value })}
      >
        <option value="">{none}</option>
        {links.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="edit-form" aria-label={t('edit.form')} data-testid="edit-form">
      <h2>{t('edit.form')}</h2>
      <label className="field">
        <span>{t('edit.kindChoice')}</span>
        <select
          data-testid="edit-kind"
          value={draft.kind}
          onChange={(event) => change({ kind: event.target.value as ChainEditKind })}
        >
          {editKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`edit.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {asks.link &&
        linkChoice(t(asks.fed ? 'edit.from' : 'edit.link'), draft.linkId, 'linkId', t('edit.choose'))}
      {asks.fed && linkChoice(t('edit.to'), draft.toLinkId, 'toLinkId', t('edit.choose'))}
      {asks.parent && linkChoice(t('edit.under'), draft.toLinkId, 'toLinkId', t('edit.noParent'))}
      {asks.firm && draft.firm && (
        <p className="edit-firm" data-testid="edit-firm">
          <b>{draft.firm.name}</b>
          <button type="button" className="link" onClick={() => change({ firm: null })}>
            {t('edit.firmChange')}
          </button>
        </p>
      )}
      {asks.firm && !draft.firm && (
        <FirmSearch onPick={({ kind, sourceId, name }) => change({ firm: { kind, sourceId, name } })} />
      )}
      {asks.roles && (
        <fieldset className="chips" aria-label={t('edit.roles')}>
          {chainRoles.map((role) => (
            <button
              key={role}
              type="button"
              className="chip"
              aria-pressed={draft.roles.includes(role)}
              data-testid={`edit-role-${role}`}
              onClick={() =>
                change({
                  roles: draft.roles.includes(role)
                    ? draft.roles.filter((other) => other !== role)
                    : [...draft.roles, role],
                })
              }
            >
              {t(`chains.role.${role}`)}
            </button>
          ))}
        </fieldset>
      )}
      {asks.name && (
        <input
          aria-label={t('edit.name')}
          placeholder={t('edit.name')}
          data-testid="edit-name"
          maxLength={60}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      )}
      <textarea
        aria-label={t('edit.evidence')}
        placeholder={t('edit.evidence')}
        data-testid="edit-evidence"
        rows={2}
        maxLength={500}
        value={evidence}
        onChange={(event) => setEvidence(event.target.value)}
      />
      {refused && (
        <p className="warning" role="alert" data-testid="edit-refused">
          {refused}
        </p>
      )}
      <div className="card-actions">
        <button
          type="button"
          className="button primary"
          disabled={fetching || evidence.trim() === '' || !isFilled(draft)}
          data-testid="edit-propose"
          onClick={() => void send()}
        >
          {t('edit.propose')}
        </button>
      </div>
      <p className="note">{t('edit.firmFromList')}</p>
    </section>
  );
}
