import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explainError } from './explain-error.ts';

interface Toasts {
  showToast: (text: string, tone?: 'good' | 'bad') => void;
  showError: (error: unknown) => void;
}

const ToastContext = createContext<Toasts | null>(null);
const showMs = 5000;

/** Short words about what was just done, read out to those who do not see them. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<{ text: string; tone: 'good' | 'bad' } | null>(null);
  const timer = useRef(0);
  const showToast = useCallback((text: string, tone: 'good' | 'bad' = 'good') => {
    clearTimeout(timer.current);
    setToast({ text, tone });
    timer.current = window.setTimeout(() => setToast(null), showMs);
  }, []);
  const showError = useCallback(
    (error: unknown) => {
      const { title, help } = explainError(error, t);
      showToast(`${title} · ${help}`, 'bad');
    },
    [showToast, t],
  );
  const value = useMemo(() => ({ showToast, showError }), [showToast, showError]);
  return (
    <ToastContext value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite" data-testid="toast">
        {toast && <div className={`toast toast-${toast.tone}`}>{toast.text}</div>}
      </div>
    </ToastContext>
  );
}

export function useToast(): Toasts {
  const value = useContext(ToastContext);
  if (!value) throw new Error('useToast outside ToastProvider');
  return value;
}
