import { useState } from 'react';

interface Props {
  name: string;
  sure: string;
  className: string;
  disabled: boolean;
  testId: string;
  onSure: () => void;
}

/** Does what cannot be taken back on the second press; a double click is one press. */
export function SureButton({ name, sure, className, disabled, testId, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      className={className}
      disabled={disabled}
      data-testid={testId}
      onBlur={() => setAsked(false)}
      onClick={({ detail }) => {
        if (detail > 1) return;
        setAsked(!asked);
        if (asked) onSure();
      }}
    >
      {asked ? sure : name}
    </button>
  );
}
