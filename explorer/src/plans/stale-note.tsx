import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { copyContent } from './copy-content.ts';
import type { Draft } from './draft-store.ts';
import { fieldWords } from './field-words.ts';
import { type Conflict, mergeContents } from './merge-contents.ts';
import { PlanDifference } from './plan-difference.tsx';
import type { Plan } from './plan-types.ts';

interface Props {
  plan: Plan;
  draft: Draft;
  onMerge: (part: Partial<Draft>) => void;
}

/** A colleague has saved meanwhile: what is otherwise now, and a way to take it in without losing one's own. */
export function StaleNote({ plan, draft, onMerge }: Props) {
  const { t } = useTranslation();
  const theirs = copyContent(plan.content);
  const { content, conflicts } = mergeContents(draft.base.content, draft.content, theirs);
  const by = plan.versions[0]?.by ?? '';
  return (
    <section className="plan-stale" role="alert" data-testid="plan-stale">
      <p>
        <b>{t('plans.stale', { by, version: plan.version })}</b> {t('plans.staleHelp')}
      </p>
      <PlanDifference planId={plan.id} from={draft.base.version} to={plan.version} />
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
      <button
        type="button"
        className="button primary"
        data-testid="plan-merge"
        onClick={() => onMerge({ base: { version: plan.version, content: theirs }, content })}
      >
        {t('plans.merge')}
      </button>
    </section>
  );
}

const shownMax = 5;

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [all, setAll] = useState(false);
  return (
    <>
      <p className="note">{t('plans.conflicts', { count: conflicts.length })}</p>
      <ul className="plan-difference" data-testid="plan-conflicts">
        {(all ? conflicts : conflicts.slice(0, shownMax)).map(({ part, name, field, theirs }) => {
          const words = fieldWords(field, t, locale);
          return (
            <li key={`${part} ${name} ${field}`}>
              <b>{name}</b> {t('plans.fieldIs', { field: words.name })}
              {words.value(theirs) || t('plans.empty')}
            </li>
          );
        })}
      </ul>
      {conflicts.length > shownMax && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {t(all ? 'customers.fewer' : 'plans.allConflicts')}
        </button>
      )}
    </>
  );
}
