import { useTranslation } from 'react-i18next';
import type { ScoreFactsFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatAmount } from '../i18n/format.ts';

type Fact = ScoreFactsFragment['facts'][number];

const factsShown = 8;

/** The figures, patents and lists that a number of a card rests on. */
export function ScoreFacts({
  evidence,
  shown = factsShown,
}: {
  evidence: Pick<ScoreFactsFragment, 'facts' | 'hidden'>;
  shown?: number;
}) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { facts, hidden } = evidence;
  if (facts.length === 0 && hidden === 0) return <p className="note">{t('score.noFacts')}</p>;
  return (
    <ul className="score-facts" data-testid="score-facts">
      {facts.slice(0, shown).map((fact) => (
        <li key={`${fact.kind} ${fact.name} ${fact.on}`}>
          <span>{fact.kind === 'PATENT' ? t('score.patent', { number: fact.name }) : fact.name}</span>
          <b>{figureOf(fact)}</b>
          <span className="num">{fact.on}</span>
        </li>
      ))}
      {facts.length > shown && (
        <li className="note">{t('score.factsMore', { count: facts.length - shown })}</li>
      )}
      {hidden > 0 && <li className="note">{t('score.factsHidden', { count: hidden })}</li>}
    </ul>
  );

  function figureOf({ amount, value, label }: Fact): string {
    if (amount !== null && amount !== undefined) return formatAmount(amount, locale);
    if (value !== null && value !== undefined)
      return value.toLocaleString(locale, { maximumFractionDigits: 2 });
    return label ?? '';
  }
}
