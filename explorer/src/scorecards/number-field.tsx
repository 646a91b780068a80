import { useState } from 'react';

interface NumberFieldProps {
  value: number;
  label?: string;
  unit?: string;
  disabled: boolean;
  testId?: string;
  onChange: (value: number) => void;
}

/** A number that one may type through states that are none, such as an empty field or a lone minus. */
export function NumberField({ value, label, unit, disabled, testId, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (Number(text) !== value) setText(String(value));
  }
  const change = (next: string) => {
    setText(next);
    const number = Number(next);
    if (next.trim() !== '' && Number.isFinite(number)) onChange(number);
  };
  return (
    <label className="number-field">
      {label && <span>{label}</span>}
      <input
        type="text"
        inputMode="decimal"
        value={text}
        disabled={disabled}
        aria-label={label ?? unit ?? 'value'}
        data-testid={testId}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setText(String(value))}
      />
      {unit && <span>{unit}</span>}
    </label>
  );
}
