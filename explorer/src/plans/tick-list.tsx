import { useTranslation } from 'react-i18next';
import { PlanMaterialDoneDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { useAct } from '../pool/use-act.ts';
import { DueWords } from './due-words.tsx';
import type { Material, Milestone, Plan } from './plan-types.ts';

/** Materials that somebody brings, or dates that are kept: each is ticked with one tap. */
export function TickList({ plan, part }: { plan: Plan; part: 'materials' | 'milestones' }) {
  const { t } = useTranslation();
  const lines: readonly (Material | Milestone)[] = plan.content[part];
  const done = new Map(plan.ticks.map((tick) => [tick.lineId, tick]));
  const inOrder =
    part === 'materials'
      ? lines
      : lines.toSorted((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1));
  return (
    <section className="sheet" aria-label={t(`plans.${part}`)} data-testid={`plan-${part}`}>
      <header className="sheet-head">
        <h2>{t(`plans.${part}`)}</h2>
        {lines.length > 0 && (
          <span className="note" data-testid={`${part}-done`}>
            {t('plans.doneOf', { done: lines.filter(({ id }) => done.has(id)).length, total: lines.length })}
          </span>
        )}
      </header>
      {lines.length === 0 && <p className="sheet-empty">{t('plans.nothingYet')}</p>}
      <ul className={part === 'milestones' ? 'plan-ticks is-timeline' : 'plan-ticks'}>
        {inOrder.map((line) => (
          <TickRow key={line.id} plan={plan} line={line} tick={done.get(line.id)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  plan: Plan;
  line: Material | Milestone;
  tick: Plan['ticks'][number] | undefined;
}

function TickRow({ plan, line, tick }: RowProps) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { act, acting } = useAct(PlanMaterialDoneDocument, (data) => data.planMaterialDone.userErrors);
  const isDone = tick !== undefined;
  const change = () =>
    act((idempotencyKey) => ({
      input: { planId: plan.id, lineId: line.id, isDone: !isDone, idempotencyKey },
    }));
  return (
    <li className={isDone ? 'is-done' : undefined}>
      <label data-testid="plan-tick" data-line={line.id}>
        <input
          type="checkbox"
          checked={isDone}
          disabled={acting || !plan.viewerCanEdit}
          onChange={() => void change()}
        />
        <span className="plan-tick-name">
          {line.name}
          {'from' in line && (
            <small className="note">
              {line.who
                ? t('plans.whoOf', { side: t(`plans.side.${line.from}`), who: line.who })
                : t(`plans.side.${line.from}`)}
            </small>
          )}
        </span>
        <span className="plan-tick-date">
          {tick ? (
            <small className="note">
              {t('plans.tickedBy', { by: tick.by, at: formatInstant(tick.at, locale) })}
            </small>
          ) : (
            line.dueOn && <DueWords on={line.dueOn} />
          )}
        </span>
      </label>
    </li>
  );
}
