import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainEditsQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { EditActions, EditLine } from './edit-line.tsx';

/** Read again whenever a change was proposed or decided: an approved one is in the chain at once. */
export const readAgainAfterEdits = { additionalTypenames: ['ChainEdit'] };

interface ChainEditsProps {
  edits: NonNullable<ChainEditsQuery['chainEdits']>;
  /** The form of who proposes. */
  children?: ReactNode;
}

/** Changes of a chain: the form for the next one, what waits for a review, and every version. */
export function ChainEdits({ edits, children }: ChainEditsProps) {
  const { t } = useTranslation();
  const { pending, history, historyTotal, version } = edits;
  return (
    <div className="chain-edits" data-testid="chain-edits">
      {children}
      <section data-testid="edit-queue">
        <h2>
          {t('edit.pending')} <span className="note">{pending.length}</span>
        </h2>
        {pending.length === 0 && <EmptyNote title={t('edit.pendingNone')} help={t('edit.pendingHelp')} />}
        <ul>
          {pending.map((edit) => (
            <EditLine key={edit.id} edit={edit}>
              <EditActions edit={edit} />
            </EditLine>
          ))}
        </ul>
      </section>
      <section data-testid="edit-history">
        <h2>
          {t('edit.history')}{' '}
          <span className="note" data-testid="chain-version">
            {t('edit.version', { number: version })}
          </span>
        </h2>
        {history.length === 0 && <p className="note">{t('edit.historyNone')}</p>}
        <ul>
          {history.map((edit) => (
            <EditLine key={edit.id} edit={edit} />
          ))}
        </ul>
        {history.length < historyTotal && (
          <p className="note">{t('edit.historyShown', { shown: history.length, total: historyTotal })}</p>
        )}
      </section>
    </div>
  );
}
