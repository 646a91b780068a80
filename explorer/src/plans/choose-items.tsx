import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanCreateDocument, type PlanProposalQuery, type PlanScope } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useAct } from '../pool/use-act.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { copyContent } from './copy-content.ts';
import { keepChosen } from './keep-chosen.ts';
import { ProposedItems } from './proposed-items.tsx';
import { toContentInput } from './to-content-input.ts';

type Proposal = NonNullable<PlanProposalQuery['planProposal']>;

interface Props {
  partyKey: PartyKey;
  scope: PlanScope;
  proposal: Proposal;
}

/** Which of the proposed lines go into the plan; what opportunities speak for is chosen from the start. */
export function ChooseItems({ partyKey, scope, proposal }: Props) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const content = copyContent(proposal.content);
  const isGap = new Set(proposal.origins.filter(({ kind }) => kind === 'GAP').map(({ itemId }) => itemId));
  const [chosen, setChosen] = useState(
    () => new Set(content.items.filter(({ id }) => !isGap.has(id)).map(({ id }) => id)),
  );
  const [name, setName] = useState('');
  const { act, acting } = useAct(PlanCreateDocument, (data) => data.planCreate.userErrors);
  const kept = keepChosen(content, proposal.origins, chosen);
  const create = async () => {
    const done = await act((idempotencyKey) => ({
      input: {
        customer: parsePartyKey(partyKey)!,
        scope,
        name: name.trim() || null,
        content: toContentInput(kept),
        idempotencyKey,
      },
    }));
    if (done?.planCreate.plan) go({ plan: done.planCreate.plan.id, customer: null });
  };
  return (
    <>
      {content.items.length === 0 ? (
        <EmptyNote title={t('plans.nothingProposed')} help={t('plans.nothingProposedHelp')} />
      ) : (
        <ProposedItems
          items={content.items}
          origins={proposal.origins}
          chosen={chosen}
          onToggle={(id) => {
            const next = new Set(chosen);
            if (!next.delete(id)) next.add(id);
            setChosen(next);
          }}
        />
      )}
      <p className="note plan-comes">
        {t('plans.comesAlong', {
          materials: kept.materials.length,
          milestones: kept.milestones.length,
        })}
      </p>
      <div className="plan-save">
        <input
          aria-label={t('plans.nameIt')}
          placeholder={t('plans.nameIt')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button
          type="button"
          className="button primary"
          disabled={acting}
          data-testid="plan-create"
          onClick={() => void create()}
        >
          {t('plans.create', { count: chosen.size })}
        </button>
      </div>
    </>
  );
}
