import { CalendarDays, ChevronDown } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionDocument } from '../__generated__/operations.ts';
import { usePlace } from './place-context.tsx';

const AsOfCalendar = lazy(() =>
  import('./as-of-calendar.tsx').then((module) => ({ default: module.AsOfCalendar })),
);

/** As of which day everything is shown. The calendar comes when it is opened. */
export function AsOfPicker() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data }] = useQuery({ query: SessionDocument });
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const latest = data?.graphStatus.asOf ?? null;
  const date = place.asOf ?? latest;
  const words = date ? t('top.asOf', { date }) : t('top.asOfToday');
  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    addEventListener('pointerdown', away);
    addEventListener('keydown', key);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('keydown', key);
    };
  }, [open]);
  const choose = (asOf: string | null) => {
    setOpen(false);
    go({ asOf });
  };
  return (
    <div ref={box} className="menu-anchor">
      <button
        type="button"
        className={`pill${place.asOf ? ' is-past' : ''}`}
        aria-expanded={open}
        aria-label={`${t('top.asOfLabel')}${t('top.colon')}${words}`}
        data-testid="as-of"
        onClick={() => setOpen(!open)}
      >
        <CalendarDays size={14} />
        {words}
        <ChevronDown size={13} />
      </button>
      {open && (
        <div className="menu calendar" data-testid="as-of-calendar">
          <p className="menu-note">{t('top.asOfHint')}</p>
          <Suspense fallback={<p className="menu-note">{t('app.loading')}</p>}>
            <AsOfCalendar
              date={date}
              latest={latest}
              onPick={(picked) => choose(picked === latest ? null : picked)}
            />
          </Suspense>
          {place.asOf && (
            <button type="button" className="link" data-testid="as-of-latest" onClick={() => choose(null)}>
              {t('top.latest')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
