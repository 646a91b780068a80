import { useTranslation } from 'react-i18next';
import type { RuleFormQuery } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { toTyped } from './parameter-units.ts';

type Form = RuleFormQuery['opportunityRules'][number];

/** Who set what, and why; nothing is ever taken off this list. */
export function RuleChanges({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  if (form.changes.length === 0) return <p className="note">{t('rules.noChanges')}</p>;
  const parameters = new Map(form.parameters.map((parameter) => [parameter.key, parameter]));
  const inWords = ({ key, value }: { key: string; value: number }): string => {
    const parameter = parameters.get(key);
    if (parameter === undefined) return '';
    return `${parameter.name} ${toTyped(value, parameter.unit)}${t(`rules.units.${parameter.unit}`)}`;
  };
  return (
    <details className="rule-changes" data-testid="rule-changes">
      <summary>{t('rules.changes', { count: form.changes.length })}</summary>
      <ol>
        {form.changes.map((change) => (
          <li key={change.changedAt}>
            <b>{change.note}</b>
            <span className="note">
              {[
                change.unit?.name ?? t('rules.wholeBank'),
                change.isOn ? t('rules.on') : t('rules.off'),
                ...change.parameters.map(inWords),
                change.changedBy,
                formatInstant(change.changedAt, locale),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
