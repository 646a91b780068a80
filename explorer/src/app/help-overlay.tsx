import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const keys = [
  ['/', 'search'],
  ['← ↑ → ↓', 'arrows'],
  ['Enter', 'enter'],
  ['Backspace', 'backspace'],
  ['m', 'menu'],
  ['f', 'fit'],
  ['+ −', 'zoom'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['1 2 3 4', 'views'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const;

/** All keys at once. */
export function HelpOverlay({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-title"
      data-testid="help-overlay"
      onClose={onClose}
    >
      <h2 id="help-title">{t('help.title')}</h2>
      <dl>
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`help.${word}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('help.mouse')}</p>
      <button type="button" className="button primary" onClick={onClose}>
        {t('app.close')}
      </button>
    </dialog>
  );
}
