import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  RuleDryRunDocument,
  type RuleDryRunQuery,
  type RuleSettingInput,
} from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatScore } from '../i18n/format.ts';

type Result = NonNullable<RuleDryRunQuery['ruleDryRun']['dryRun']>;

/** What the rule would find with a setting, before anybody sees it. */
export function DryRun({ setting, isPossible }: { setting: RuleSettingInput; isPossible: boolean }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast, showError } = useToast();
  const client = useClient();
  const [isRunning, setRunning] = useState(false);
  const [tried, setTried] = useState<{ of: string; result: Result } | null>(null);
  const current = JSON.stringify(setting);
  const run = async () => {
    setRunning(true);
    const options = { requestPolicy: 'network-only' } as const;
    const { data, error } = await client
      .query(RuleDryRunDocument, { setting, language }, options)
      .toPromise();
    setRunning(false);
    if (error) return showError(error);
    const errors = data?.ruleDryRun.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    if (data?.ruleDryRun.dryRun) setTried({ of: current, result: data.ruleDryRun.dryRun });
  };
  const result = tried?.of === current ? tried.result : undefined;
  return (
    <div className="dry-run">
      <button
        type="button"
        className="button"
        data-testid="dry-run"
        disabled={!isPossible || isRunning}
        onClick={() => void run()}
      >
        {isRunning ? t('rules.trying') : t('rules.try')}
      </button>
      {result ? (
        <p data-testid="dry-run-result" role="status">
          <b>{t('rules.found', { count: result.found })}</b>
          {t('rules.opened', { count: result.opened })}
          {t('rules.withdrawn', { count: result.withdrawn })}
        </p>
      ) : (
        <p className="note">{t('rules.tryHint')}</p>
      )}
      {result && result.examples.length > 0 && (
        <ul className="dry-run-examples">
          {result.examples.map((example) => (
            <li key={example.id}>
              <span className="num">{formatScore(example.score.value)}</span>
              <PartyButton party={example.subject} />
              <span className="note">{example.why}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
