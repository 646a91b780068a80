import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  testId: string;
  onClose: () => void;
  children: ReactNode;
}

/** What is open beside the page; on a phone it comes up from below. */
export function Sheet({ title, testId, onClose, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet takes the focus again
  useEffect(() => heading.current?.focus(), [title]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <>
      <div className="bench-veil" aria-hidden="true" onClick={onClose} />
      <aside className="figure-drawer bench-sheet" role="dialog" aria-label={title} data-testid={testId}>
        <header>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className="button quiet"
            aria-label={t('app.close')}
            data-testid="sheet-close"
            onClick={onClose}
          >
            <X size={16} />
          </button>
        </header>
        <div className="drawer-body">{children}</div>
      </aside>
    </>
  );
}
