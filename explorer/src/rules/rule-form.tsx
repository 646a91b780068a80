import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  RuleFormDocument,
  type RuleFormQuery,
  RuleSetDocument,
  type RulesQuery,
} from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';
import { DryRun } from './dry-run.tsx';
import { fromTyped, readable, toTyped } from './parameter-units.ts';
import { RuleChanges } from './rule-changes.tsx';

type Rule = RulesQuery['opportunityRules'][number];
type Unit = RulesQuery['unitsToSetRulesFor'][number];
type Form = RuleFormQuery['opportunityRules'][number];

interface Props {
  rule: Rule;
  units: readonly Unit[];
  canSetForBank: boolean;
  onSaved: () => void;
}

/** One rule: for which unit, on or off, with which parameters; tried before it is saved. */
export function RuleForm({ rule, units, canSetForBank, onSaved }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [unit, setUnit] = useState<string | null>(canSetForBank ? null : (units[0]?.id ?? null));
  const [{ data, error }, retry] = useQuery({
    query: RuleFormDocument,
    variables: { unit, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const form = data?.opportunityRules.find(({ id }) => id === rule.id);
  const mayFit = canSetForBank || units.length > 0;
  return (
    <section className="rule-form" aria-label={rule.name} data-testid="rule-form">
      <header>
        <h2>{rule.name}</h2>
        <p className="note">
          {t('rules.products')}
          {form?.products.join('、')}
        </p>
      </header>
      <label className="field">
        <span>{t('rules.unit')}</span>
        <select
          data-testid="rule-unit"
          value={unit ?? ''}
          onChange={(event) => setUnit(event.target.value || null)}
        >
          {(canSetForBank || !mayFit) && <option value="">{t('rules.wholeBank')}</option>}
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!mayFit && <p className="note">{t('rules.readOnly')}</p>}
      {form ? (
        <>
          <Fields
            key={`${unit ?? ''} ${JSON.stringify(form.applied)}`}
            form={form}
            unit={unit}
            mayFit={mayFit}
            onSaved={() => {
              retry({ requestPolicy: 'network-only' });
              onSaved();
            }}
          />
          <RuleChanges form={form} />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </section>
  );
}

function Fields({
  form,
  unit,
  mayFit,
  onSaved,
}: {
  form: Form;
  unit: string | null;
  mayFit: boolean;
  onSaved: () => void;
}) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast, showError } = useToast();
  const before = new Map(form.applied.parameters.map(({ key, value }) => [key, value]));
  const [isOn, setOn] = useState(form.applied.isOn);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [note, setNote] = useState('');
  const [key, setKey] = useState(newKey);
  const [saving, save] = useMutation(RuleSetDocument);
  const textOf = ({ key: name, unit: kind }: Form['parameters'][number]) =>
    typed[name] ?? toTyped(before.get(name) ?? Number.NaN, kind);
  const wrong = form.parameters.filter((parameter) => {
    const value = fromTyped(textOf(parameter), parameter.unit);
    return !(value >= parameter.min && value <= parameter.max);
  });
  const setting = {
    rule: form.id,
    unit,
    isOn,
    parameters: form.parameters.map((parameter) => ({
      key: parameter.key,
      value: fromTyped(textOf(parameter), parameter.unit),
    })),
  };
  const isChanged =
    isOn !== form.applied.isOn ||
    setting.parameters.some(({ key: name, value }) => before.get(name) !== value);
  const onSave = async () => {
    const result = await save({ input: { setting, note, idempotencyKey: key }, language });
    if (result.error) return showError(result.error);
    const errors = result.data?.ruleSet.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    setKey(newKey());
    showToast(t('rules.saved'));
    onSaved();
  };
  return (
    <>
      <label className="tool-check">
        <input
          type="checkbox"
          data-testid="rule-on"
          checked={isOn}
          disabled={!mayFit}
          onChange={(event) => setOn(event.target.checked)}
        />
        <span>{t('rules.on')}</span>
        {unit !== null && !form.applied.isOwn && <span className="note">{t('rules.inherited')}</span>}
      </label>
      <div className="rule-fields">
        {form.parameters.map((parameter) => {
          const isWrong = wrong.includes(parameter);
          const bounds = t('rules.bounds', {
            min: readable(parameter.min, parameter.unit),
            max: readable(parameter.max, parameter.unit),
            usual: readable(parameter.default, parameter.unit),
          });
          return (
            <label key={parameter.key} className={`rule-field${isWrong ? ' is-wrong' : ''}`}>
              <span>{parameter.name}</span>
              <span className="rule-input">
                <i>{parameter.operator === '>' ? '>' : '≥'}</i>
                <input
                  inputMode="decimal"
                  data-testid={`parameter-${parameter.key}`}
                  value={textOf(parameter)}
                  disabled={!mayFit}
                  aria-invalid={isWrong}
                  onChange={(event) => setTyped({ ...typed, [parameter.key]: event.target.value })}
                />
                <i>{t(`rules.units.${parameter.unit}`)}</i>
              </span>
              <small>{bounds}</small>
            </label>
          );
        })}
      </div>
      {mayFit && (
        <>
          <DryRun setting={setting} isPossible={wrong.length === 0} />
          <div className="rule-save">
            <input
              className="rule-note"
              data-testid="rule-note"
              placeholder={t('rules.notePlaceholder')}
              aria-label={t('rules.note')}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
            <button
              type="button"
              className="button primary"
              data-testid="rule-save"
              disabled={!isChanged || wrong.length > 0 || note.trim() === '' || saving.fetching}
              onClick={() => void onSave()}
            >
              {saving.fetching ? t('rules.saving') : t('rules.save')}
            </button>
          </div>
        </>
      )}
    </>
  );
}
