import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fenOfWan } from '../pool/fen-of-wan.ts';
import { basisPointsOfPercent } from './basis-points.ts';
import { PersonPick } from './person-pick.tsx';
import type { Item } from './plan-types.ts';

const currencies = ['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP'] as const;
const hundredthsPerTenThousand = 1_000_000;

interface Props {
  item: Item;
  onChange: (part: Partial<Item>) => void;
  onDrop: () => void;
}

/** One product while it is edited. */
export function ItemFields({ item, onChange, onDrop }: Props) {
  const { t } = useTranslation();
  const listed = currencies.some((currency) => currency === item.currency);
  return (
    <fieldset className="plan-item-fields" data-testid="item-fields" data-product={item.product}>
      <legend className="sr-only">{item.name || t('plans.part.ITEM')}</legend>
      <Field label={t('plans.item.product')} className="is-wide">
        <input
          maxLength={500}
          value={item.name}
          data-testid="item-name"
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <NumberField
        label={t('plans.amountWan')}
        testId="item-amount"
        shown={item.amount === null ? '' : String(item.amount / hundredthsPerTenThousand)}
        read={fenOfWan}
        onChange={(amount) => onChange({ amount })}
      />
      <Field label={t('plans.field.currency')}>
        <select value={item.currency} onChange={(event) => onChange({ currency: event.target.value })}>
          {[...currencies, ...(listed ? [] : [item.currency])].map((currency) => (
            <option key={currency} value={currency}>
              {currency}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('plans.item.term')}>
        <input
          maxLength={500}
          value={item.term}
          onChange={(event) => onChange({ term: event.target.value })}
        />
      </Field>
      <NumberField
        label={t('plans.ratePercent')}
        testId="item-rate"
        shown={item.rateBasisPoints === null ? '' : String(item.rateBasisPoints / 100)}
        read={basisPointsOfPercent}
        onChange={(rateBasisPoints) => onChange({ rateBasisPoints })}
      />
      <Field label={t('plans.item.price')} className="is-wide">
        <input
          maxLength={500}
          value={item.price}
          data-testid="item-price"
          onChange={(event) => onChange({ price: event.target.value })}
        />
      </Field>
      <PersonPick label={t('pool.role.LEAD')} value={item.lead} onPick={(lead) => onChange({ lead })} />
      <PersonPick
        label={t('pool.role.ASSIST')}
        value={item.assist}
        onPick={(assist) => onChange({ assist })}
      />
      <label className="plan-check">
        <input
          type="checkbox"
          checked={item.needsApproval}
          onChange={(event) => onChange({ needsApproval: event.target.checked })}
        />
        {t('plans.needsApproval')}
      </label>
      <Field label={t('plans.reasonInternal')} className="is-wide is-reason">
        <input
          maxLength={500}
          value={item.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </Field>
      <button
        type="button"
        className="icon-button"
        aria-label={t('plans.drop', { name: item.name })}
        data-testid="item-drop"
        onClick={onDrop}
      >
        <X size={14} />
      </button>
    </fieldset>
  );
}

function Field({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children
    <label className={`plan-field-box ${className}`}>
      <span>{label}</span>
      {children}
    </label>
  );
}

interface NumberProps {
  label: string;
  testId: string;
  shown: string;
  read: (text: string) => number | null;
  onChange: (value: number | null) => void;
}

/** What is typed stays as it is typed; what is no number is marked, and nothing is saved until it is one. */
function NumberField({ label, testId, shown, read, onChange }: NumberProps) {
  const [text, setText] = useState<string | null>(null);
  const isWrong = text !== null && text.trim() !== '' && read(text) === null;
  return (
    <Field label={label}>
      <input
        inputMode="decimal"
        aria-invalid={isWrong}
        value={text ?? shown}
        data-testid={testId}
        onChange={(event) => {
          setText(event.target.value);
          onChange(read(event.target.value));
        }}
        onBlur={() => !isWrong && setText(null)}
      />
    </Field>
  );
}
