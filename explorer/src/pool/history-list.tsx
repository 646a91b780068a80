import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityWorkFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';

const shownFirst = 3;

/** What happened, latest first: the last of it, and all on demand. */
export function HistoryList({ steps }: { steps: OpportunityWorkFragment['history'] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [all, setAll] = useState(false);
  if (steps.length === 0) return null;
  const shown = all ? steps : steps.slice(0, shownFirst);
  return (
    <div className="work-history">
      <h3>{t('pool.history')}</h3>
      <ol data-testid="work-history">
        {shown.map(({ id, at, by, text, note, voice }) => (
          <li key={id}>
            <time dateTime={at}>{formatInstant(at, locale)}</time>
            <span>
              <b>{by}</b> {text}
              {note && <q>{note}</q>}
              {/* biome-ignore lint/a11y/useMediaCaption: what a colleague said, with no text to it */}
              {voice && <audio controls src={voice} aria-label={t('pool.voiceNote')} />}
            </span>
          </li>
        ))}
      </ol>
      {!all && steps.length > shownFirst && (
        <button type="button" className="link" data-testid="history-all" onClick={() => setAll(true)}>
          {t('pool.historyAll', { count: steps.length })}
        </button>
      )}
    </div>
  );
}
