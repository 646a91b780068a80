import { Check, ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface MenuItem {
  key: string;
  label: string;
  note?: string;
  checked?: boolean;
  onPick: () => void;
}

interface Props {
  label: string;
  text: ReactNode;
  hint?: string;
  items: MenuItem[];
  testId: string;
}

/** A pill that opens a short list to choose from. */
export function MenuButton({ label, text, hint, items, testId }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLButtonElement>('[aria-checked="true"], [role="menuitemradio"]')?.focus();
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [open]);
  const move = (by: number) => {
    const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>('[role="menuitemradio"]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + by + buttons.length) % buttons.length)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu bubble up to here
    <div
      ref={box}
      className="menu-anchor"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
        if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
    >
      <button
        type="button"
        className="pill"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {text}
        <ChevronDown size={13} />
      </button>
      {open && (
        <div className="menu" role="menu" aria-label={label}>
          {hint && <div className="menu-note">{hint}</div>}
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitemradio"
              aria-checked={item.checked ?? false}
              data-testid={`${testId}-${item.key}`}
              onClick={() => {
                setOpen(false);
                item.onPick();
              }}
            >
              <span>
                {item.label}
                {item.note && <small>{item.note}</small>}
              </span>
              {item.checked && <Check size={14} />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
