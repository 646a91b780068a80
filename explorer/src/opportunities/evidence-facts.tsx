import { useTranslation } from 'react-i18next';
import type { OpportunityCardFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatAmount } from '../i18n/format.ts';

type Fact = OpportunityCardFragment['evidence']['facts'][number];

const FACTS_SHOWN = 4;

/** The figures, events, tags and products that an opportunity rests on, with their days. */
export function EvidenceFacts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  if (facts.length === 0) return null;
  const rest = facts.length - FACTS_SHOWN;
  return (
    <ul className="card-facts" aria-label={t('opp.facts')} data-testid="evidence-facts">
      {facts.slice(0, FACTS_SHOWN).map((fact) => (
        <li key={`${fact.kind} ${fact.name} ${fact.on}`}>
          <span>{fact.name}</span>
          <b className="num">{figureOf(fact)}</b>
          <span className="num">{fact.on}</span>
        </li>
      ))}
      {rest > 0 && <li>{t('opp.factsMore', { count: rest })}</li>}
    </ul>
  );

  function figureOf({ amount, value, label }: Fact): string {
    if (amount !== null && amount !== undefined) return formatAmount(amount, locale);
    if (value !== null && value !== undefined)
      return value.toLocaleString(locale, { maximumFractionDigits: 2 });
    return label ?? '';
  }
}
