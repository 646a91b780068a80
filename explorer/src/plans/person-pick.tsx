import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanColleaguesDocument } from '../__generated__/operations.ts';
import { useDebounced } from '../search/use-debounced.ts';
import type { Person } from './plan-types.ts';

const debounceMs = 200;

interface Props {
  label: string;
  value: Person | null;
  onPick: (person: Person | null) => void;
}

/** Finds a colleague by name or number while one types; an emptied field is nobody. */
export function PersonPick({ label, value, onPick }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const asked = useDebounced((text ?? '').trim(), debounceMs);
  const [{ data }] = useQuery({
    query: PlanColleaguesDocument,
    variables: { text: asked },
    pause: text === null,
  });
  const found = (text !== null && data?.colleagues) || [];
  const pick = (person: Person | null) => {
    setText(null);
    onPick(person);
  };
  return (
    <div className="plan-field-box choice-picker">
      <span>{label}</span>
      <input
        type="text"
        role="combobox"
        aria-expanded={text !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-label={label}
        placeholder={t('pool.colleague')}
        autoComplete="off"
        data-testid="person-pick"
        value={text ?? value?.name ?? ''}
        onFocus={(event) => {
          event.target.select();
          setText(value?.name ?? '');
        }}
        onChange={(event) => {
          setText(event.target.value);
          if (event.target.value.trim() === '') onPick(null);
        }}
        onBlur={() => setTimeout(() => setText(null), 150)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === 'Enter' && first && asked === text?.trim()) pick(first.employee);
          else if (event.key === 'Escape') setText(null);
          else return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {text !== null && (
        <div className="choice-list">
          <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={label}>
            {found.map(({ employee }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
              <div
                key={employee.id}
                role="option"
                tabIndex={-1}
                aria-selected={employee.id === value?.id}
                data-testid="person-option"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick({ id: employee.id, name: employee.name })}
              >
                {employee.name}{' '}
                <small className="note">
                  {[
                    employee.line && t(`line.${employee.line as 'RETAIL'}`, { defaultValue: '' }),
                    employee.orgUnit?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </div>
            ))}
          </div>
          {data && found.length === 0 && <p className="note">{t('plans.nobody')}</p>}
        </div>
      )}
    </div>
  );
}
