import { useTranslation } from 'react-i18next';
import { type OpportunityLineFragment, WorkNewDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatScore } from '../i18n/format.ts';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** What was found in the last days for one's customers and nobody has claimed. */
export function NewOpportunities() {
  const { t } = useTranslation();
  const { language } = useSession();
  const { go } = usePlace();
  const loaded = useSection(WorkNewDocument, { language });
  const found = loaded.data?.workbench.newOpportunities;
  return (
    <Section
      title={t('bench.new')}
      testId="bench-new"
      loaded={loaded}
      empty={found?.total === 0 && t('bench.noNew')}
      aside={
        found && (
          <button
            type="button"
            className="link"
            data-testid="bench-new-all"
            onClick={() => go({ page: 'opportunities', queue: 'inbox', opportunity: null })}
          >
            {t(found.isCapped ? 'bench.newMany' : 'bench.newCount', { count: found.total })}
          </button>
        )
      }
    >
      {() => (
        <ul className="bench-rows">
          {found?.items.map((opportunity) => (
            <li key={opportunity.id}>
              <OpportunityRow opportunity={opportunity} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A row that opens the opportunity with all that can be done about it. */
function OpportunityRow({ opportunity }: { opportunity: OpportunityLineFragment }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  return (
    <button
      type="button"
      className="bench-row"
      data-testid="new-row"
      onClick={() => go({ opportunity: opportunity.id, team: null })}
    >
      <span className="bench-row-main">
        <b>{opportunity.title}</b>
        <small>
          <span className={`tag tag-${opportunity.type}`}>{t(`opp.type.${opportunity.type}`)}</span>
          {opportunity.why}
        </small>
      </span>
      <span className="card-score">{formatScore(opportunity.score.value)}</span>
    </button>
  );
}
