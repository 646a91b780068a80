import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RulesDocument, type RulesQuery } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { LearningTable } from './learning-table.tsx';
import { RuleForm } from './rule-form.tsx';

const tabs = ['rules', 'learning'] as const;

/** The rules behind opportunities, how each unit applies them, and what outcomes say of them. */
export function RulesPage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<(typeof tabs)[number]>('rules');
  return (
    <main id="main" className="page" data-testid="rules-page">
      <header className="page-head">
        <h1>{t('rules.title')}</h1>
        <Segmented
          label={t('rules.title')}
          options={tabs.map((one) => ({
            value: one,
            name: t(`rules.tab.${one}`),
            testId: `rules-tab-${one}`,
          }))}
          value={tab}
          onChoose={setTab}
        />
      </header>
      {tab === 'rules' ? <Rules /> : <LearningTable />}
    </main>
  );
}

function Rules() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({ query: RulesDocument, variables: { language } });
  const [chosen, setChosen] = useState<string | null>(null);
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const rules = data.opportunityRules;
  const rule = rules.find(({ id }) => id === chosen) ?? rules[0];
  return (
    <div className="rules">
      <ul className="rule-list" aria-label={t('rules.title')}>
        {rules.map((one) => (
          <RuleLine
            key={one.id}
            rule={one}
            isChosen={one.id === rule?.id}
            onChoose={() => setChosen(one.id)}
          />
        ))}
      </ul>
      {rule && (
        <RuleForm
          key={rule.id}
          rule={rule}
          units={data.unitsToSetRulesFor}
          canSetForBank={data.canSetRulesForBank}
          onSaved={() => retry({ requestPolicy: 'network-only' })}
        />
      )}
    </div>
  );
}

function RuleLine({
  rule,
  isChosen,
  onChoose,
}: {
  rule: RulesQuery['opportunityRules'][number];
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className="rule-line"
        aria-current={isChosen ? 'true' : undefined}
        data-testid={`rule-${rule.id}`}
        onClick={onChoose}
      >
        <span className={`tag tag-${rule.type}`}>{t(`opp.type.${rule.type}`)}</span>
        <span className="rule-name">{rule.name}</span>
        {rule.isForRisk && <span className="rule-mark">{t('rules.forRisk')}</span>}
        {rule.applied.isOn ? (
          <span className="num">{formatCount(rule.openCount)}</span>
        ) : (
          <span className="rule-mark">{t('rules.off')}</span>
        )}
      </button>
    </li>
  );
}
