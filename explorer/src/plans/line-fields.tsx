import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Material, Milestone, Need } from './plan-types.ts';

interface Props<Line> {
  line: Line;
  onChange: (part: Partial<Line>) => void;
  onDrop: () => void;
}

export function NeedFields({ need, ...does }: Omit<Props<Need>, 'line'> & { need: Need }) {
  const { t } = useTranslation();
  return (
    <EditLine name={need.text} onDrop={does.onDrop}>
      <textarea
        rows={1}
        maxLength={500}
        className="plan-need-text"
        aria-label={t('plans.part.NEED')}
        value={need.text}
        data-testid="need-text"
        onChange={(event) => does.onChange({ text: event.target.value })}
      />
    </EditLine>
  );
}

export function MaterialFields({ line, onChange, onDrop }: Props<Material>) {
  const { t } = useTranslation();
  return (
    <EditLine name={line.name} onDrop={onDrop}>
      <NameField value={line.name} label={t('plans.part.MATERIAL')} onChange={(name) => onChange({ name })} />
      <select
        aria-label={t('plans.field.from')}
        value={line.from}
        onChange={(event) => onChange({ from: event.target.value as Material['from'] })}
      >
        {(['CUSTOMER', 'BANK'] as const).map((side) => (
          <option key={side} value={side}>
            {t(`plans.side.${side}`)}
          </option>
        ))}
      </select>
      <input
        className="plan-who"
        maxLength={500}
        aria-label={t('plans.field.who')}
        placeholder={t('plans.field.who')}
        value={line.who}
        onChange={(event) => onChange({ who: event.target.value })}
      />
      <DayField value={line.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
    </EditLine>
  );
}

export function MilestoneFields({ line, onChange, onDrop }: Props<Milestone>) {
  const { t } = useTranslation();
  return (
    <EditLine name={line.name} onDrop={onDrop}>
      <NameField
        value={line.name}
        label={t('plans.part.MILESTONE')}
        onChange={(name) => onChange({ name })}
      />
      <DayField value={line.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
    </EditLine>
  );
}

function EditLine({ name, onDrop, children }: { name: string; onDrop: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="plan-line">
      {children}
      <button
        type="button"
        className="icon-button"
        aria-label={t('plans.drop', { name })}
        data-testid="line-drop"
        onClick={onDrop}
      >
        <X size={14} />
      </button>
    </div>
  );
}

function NameField({
  value,
  label,
  onChange,
}: {
  value: string;
  label: string;
  onChange: (text: string) => void;
}) {
  return (
    <input
      className="plan-line-name"
      maxLength={500}
      aria-label={label}
      placeholder={label}
      value={value}
      data-testid="line-name"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function DayField({ value, onChange }: { value: string | null; onChange: (day: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <input
      type="date"
      aria-label={t('plans.field.dueOn')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}
