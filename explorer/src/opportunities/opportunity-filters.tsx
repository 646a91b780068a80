import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpportunityRulesDocument } from '../__generated__/operations.ts';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';

export interface OpportunityChoice {
  rule: string;
  type: string;
  status: string;
  mine: boolean;
}

const types = ['MINED_NEED', 'PROSPECT_LIST', 'EVENT', 'JOURNEY_BREAK'] as const;
const statuses = ['OPEN', 'CLAIMED', 'CLOSED', 'WITHDRAWN'] as const;

interface Props {
  choice: OpportunityChoice;
  onChange: (choice: OpportunityChoice) => void;
  onClear: () => void;
}

/** Which opportunities are listed: by state, rule and type. */
export function OpportunityFilters({ choice, onChange, onClear }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data }] = useQuery({ query: OpportunityRulesDocument, variables: { language } });
  const touched = choice.rule || choice.type || choice.mine || choice.status !== 'OPEN';
  return (
    <header className="page-head">
      <h1>{t('opp.title')}</h1>
      <Segmented
        label={t('opp.filterStatus')}
        options={(['', ...statuses] as const).map((status) => ({
          value: status,
          name: status ? t(`opp.status.${status}`) : t('opp.all'),
          testId: `status-${status || 'ALL'}`,
        }))}
        value={choice.status as (typeof statuses)[number] | ''}
        onChoose={(status) => onChange({ ...choice, status })}
      />
      <label className="field">
        <span>{t('opp.filterRule')}</span>
        <select
          data-testid="filter-rule"
          value={choice.rule}
          onChange={(event) => onChange({ ...choice, rule: event.target.value })}
        >
          <option value="">{t('opp.all')}</option>
          {data?.opportunityRules.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('opp.filterType')}</span>
        <select
          data-testid="filter-type"
          value={choice.type}
          onChange={(event) => onChange({ ...choice, type: event.target.value })}
        >
          <option value="">{t('opp.all')}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {t(`opp.type.${type}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="tool-check">
        <input
          type="checkbox"
          data-testid="filter-mine"
          checked={choice.mine}
          onChange={(event) => onChange({ ...choice, mine: event.target.checked })}
        />
        <span>{t('opp.filterMine')}</span>
      </label>
      {touched && (
        <button type="button" className="link" onClick={onClear}>
          {t('opp.clear')}
        </button>
      )}
    </header>
  );
}
