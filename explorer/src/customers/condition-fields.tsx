import { useTranslation } from 'react-i18next';
import { ChoicePicker, type ChoiceSource } from './choice-picker.tsx';
import { changeRelation, type Draft } from './condition-draft.ts';
import { MetricFields } from './metric-fields.tsx';

/** Which field of a condition is chosen by name, and from where. */
const choices: Readonly<Record<string, readonly [string, ChoiceSource]>> = {
  tag: ['tag', 'TAG'],
  product: ['product', 'PRODUCT'],
  gap: ['product', 'PRODUCT'],
  productClass: ['productClass', 'PRODUCT_CLASS'],
  industry: ['industry', 'INDUSTRY'],
  region: ['region', 'REGION'],
  unit: ['unit', 'UNIT'],
  manager: ['manager', 'MANAGER'],
  line: ['line', 'LINE'],
  event: ['event', 'EVENT'],
};
const relations = [
  'SUPPLIES',
  'BUYS_FROM',
  'OWNED_BY',
  'OWNS',
  'SAME_GROUP',
  'EMPLOYED_BY',
  'EMPLOYS',
  'OFFICER_OF',
  'HAS_OFFICER',
  'PAYS',
  'PAID_BY',
  'GUARANTEES',
  'GUARANTEED_BY',
] as const;
const tierNames = ['A', 'B', 'C', 'D', 'E'] as const;
const maturityKinds = ['LOAN', 'BILL', 'LIMIT', 'DEPOSIT'] as const;

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** What there is to choose of one condition. */
export function ConditionFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const choice = draft.type === 'chain' ? chainChoice(draft) : choices[draft.type];
  return (
    <div className="condition-fields">
      <span className="condition-type">{t(`customers.type.${typeWord(draft)}` as 'customers.type.tag')}</span>
      {choice && (
        <ChoicePicker
          source={choice[1]}
          value={String(draft[choice[0]] ?? '')}
          label={t(`customers.type.${typeWord(draft)}` as 'customers.type.tag')}
          onChoose={(id) => onChange({ ...draft, [choice[0]]: id })}
        />
      )}
      {draft.type === 'metric' && <MetricFields draft={draft} onChange={onChange} />}
      {draft.type === 'tier' && <TierFields draft={draft} onChange={onChange} />}
      {draft.type === 'kind' && (
        <select
          value={String(draft.kind)}
          aria-label={t('customers.kind')}
          onChange={(event) => onChange({ ...draft, kind: event.target.value })}
        >
          <option value="ENTERPRISE">{t('customers.firms')}</option>
          <option value="PERSON">{t('customers.persons')}</option>
        </select>
      )}
      {draft.type === 'maturity' && (
        <select
          value={String(draft.kind ?? '')}
          aria-label={t('customers.maturities')}
          onChange={(event) => {
            const { kind: _, ...rest } = draft;
            onChange(
              event.target.value ? { ...rest, kind: event.target.value } : { ...rest, type: 'maturity' },
            );
          }}
        >
          <option value="">{t('customers.anyMaturity')}</option>
          {maturityKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`customers.maturityKind.${kind}`)}
            </option>
          ))}
        </select>
      )}
      {typeof draft.days === 'number' && (
        <label className="condition-days">
          <input
            type="number"
            min={1}
            max={3660}
            value={Number.isNaN(draft.days) ? '' : draft.days}
            aria-label={t('customers.days')}
            onChange={(event) => onChange({ ...draft, days: event.target.valueAsNumber })}
          />
          {t('customers.daysWithin')}
        </label>
      )}
      {draft.type === 'relation' && <RelationFields draft={draft} onChange={onChange} />}
    </div>
  );
}

function chainChoice(draft: Draft): readonly [string, ChoiceSource] | undefined {
  if (draft.link !== undefined) return ['link', 'CHAIN_LINK'];
  return draft.chain === undefined ? undefined : ['chain', 'CHAIN'];
}

function typeWord(draft: Draft): string {
  if (draft.type !== 'chain') return draft.type;
  if (draft.link !== undefined) return 'link';
  return draft.chain === undefined ? 'leader' : 'chain';
}

function TierFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const chosen = draft.tiers as readonly string[];
  return (
    <fieldset className="condition-tiers">
      <legend className="sr-only">{t('customers.tierOf')}</legend>
      {tierNames.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={() =>
              onChange({
                ...draft,
                tiers: tierNames.filter((other) => (other === name) !== chosen.includes(other)),
              })
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function RelationFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <select
        value={String(draft.relation)}
        aria-label={t('customers.relation')}
        data-testid="relation"
        onChange={(event) => onChange(changeRelation(draft, event.target.value))}
      >
        {relations.map((relation) => (
          <option key={relation} value={relation}>
            {t(`customers.relationTo.${relation}`)}
          </option>
        ))}
      </select>
      {typeof draft.tiers === 'number' && (
        <select
          value={draft.tiers}
          aria-label={t('customers.steps')}
          data-testid="relation-tiers"
          onChange={(event) => onChange({ ...draft, tiers: Number(event.target.value) })}
        >
          {[1, 2, 3, 4].map((tiers) => (
            <option key={tiers} value={tiers}>
              {t('customers.withinTiers', { count: tiers })}
            </option>
          ))}
        </select>
      )}
      {typeof draft.shareMin === 'number' && (
        <label className="condition-days">
          <input
            type="number"
            min={1}
            max={100}
            value={Number.isNaN(draft.shareMin) ? '' : Math.round(draft.shareMin * 100)}
            aria-label={t('customers.shareMin')}
            onChange={(event) => onChange({ ...draft, shareMin: event.target.valueAsNumber / 100 })}
          />
          {t('customers.shareOrMore')}
        </label>
      )}
      <span className="note">{t('customers.toWhom')}</span>
    </>
  );
}
