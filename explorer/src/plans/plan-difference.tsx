import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanDifferenceDocument, type PlanDifferenceQuery } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { fieldWords } from './field-words.ts';

type Change = NonNullable<PlanDifferenceQuery['plan']>['difference'][number];

/** What one version has otherwise than an earlier one: added, taken away, changed, field by field. */
export function PlanDifference({ planId, from, to }: { planId: string; from: number; to: number }) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({
    query: PlanDifferenceDocument,
    variables: { id: planId, from, to },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={3} />;
  const changes = data.plan?.difference ?? [];
  if (changes.length === 0) return <p className="note">{t('plans.noDifference')}</p>;
  return (
    <ul className="plan-difference" data-testid="plan-difference">
      {changes.map((change) => (
        <ChangeRow key={`${change.part} ${change.id}`} change={change} />
      ))}
    </ul>
  );
}

function ChangeRow({ change: { part, change, name, fields } }: { change: Change }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <li className={`is-${change}`}>
      <span className={`tag change-${change}`}>{t(`plans.change.${change}`)}</span>
      {t(`plans.part.${part}`)} <b>{name}</b>
      {fields.map(({ field, before, after }) => {
        const words = fieldWords(field, t, locale);
        return (
          <span key={field} className="plan-field">
            {words.isListed ? (
              `${words.name}${t('plans.linksChanged')}`
            ) : (
              <>
                {t('plans.fieldIs', { field: words.name })}
                <del>{words.value(before) || t('plans.empty')}</del> →{' '}
                <ins>{words.value(after) || t('plans.empty')}</ins>
              </>
            )}
          </span>
        );
      })}
    </li>
  );
}
