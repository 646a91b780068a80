import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';
import { pageSize } from '../load/load-opening.ts';
import { usePanel } from '../panel/panel-context.tsx';
import { useCanvas } from './canvas-context.tsx';
import { countShown } from './shown-counts.ts';
import { useKindWord } from './use-kind-word.ts';

/** How much of the subject's relationships is drawn, what is not and why, and the door to the rest. */
export function ShownNote() {
  const { t } = useTranslation();
  const { state, visible, actions } = useCanvas();
  const { showRelationships } = usePanel();
  const kindWord = useKindWord();
  const [open, setOpen] = useState(false);
  const { doc } = state;
  if (!doc || !visible) return null;
  const { shown, total, hidden } = countShown(state, visible);
  const rests = visible.rests.toSorted(
    (a, b) => Number(b.opening.of === doc.subject) - Number(a.opening.of === doc.subject) || b.rest - a.rest,
  );
  const biggest = rests[0];
  return (
    <div className="shown-note" data-testid="shown-note">
      {open && (
        <div className="shown-why" data-testid="shown-why">
          <h2>{t('shown.why')}</h2>
          <ul className="shown-rests">
            {rests.slice(0, 8).map(({ key, opening, rest }) => (
              <li key={key}>
                <span>
                  {opening.of !== doc.subject && `${state.parties[opening.of]?.shortName} · `}
                  {kindWord(opening.kind, opening.side)}{' '}
                  <b>
                    {formatCount(opening.links.length)} / {formatCount(opening.total ?? 0)}
                  </b>
                </span>
                <button type="button" className="link" onClick={() => actions.expand(opening)}>
                  {t('shown.next', { count: Math.min(pageSize, rest) })}
                </button>
                <button type="button" className="link" onClick={() => showRelationships(opening)}>
                  {t('shown.asTable')}
                </button>
              </li>
            ))}
          </ul>
          <ul className="shown-reasons">
            {rests.length > 0 && <li>{t('shown.whyCap')}</li>}
            {hidden > 0 && <li>{t('shown.whyHidden')}</li>}
            {(doc.view === 'supply' || doc.view === 'all') && (
              <li>{t('shown.whyDepth', { depth: doc.depth })}</li>
            )}
            {state.asOf && <li>{t('shown.whyDate', { date: state.asOf })}</li>}
            {doc.folded.length > 0 && <li>{t('shown.whyFolded', { count: doc.folded.length })}</li>}
          </ul>
          {state.notes.length > 0 && (
            <>
              <h3>{t('shown.warnings')}</h3>
              <ul className="shown-reasons" data-testid="canvas-warnings">
                {state.notes.map((note) => (
                  <li key={note.code + note.message}>{note.message}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <button
        type="button"
        className="shown-text"
        aria-expanded={open}
        data-testid="shown-toggle"
        onClick={() => setOpen(!open)}
      >
        {shown < total
          ? t('shown.some', { shown: formatCount(shown), total: formatCount(total) })
          : t('shown.all', { total: formatCount(total) })}
        {hidden > 0 && (
          <span> · {t(isFew(hidden) ? 'shown.hiddenFew' : 'shown.hidden', { count: hidden })}</span>
        )}
        {state.notes.length > 0 && (
          <span className="shown-notes">
            {' '}
            · {t('shown.warnings')} {state.notes.length}
          </span>
        )}
      </button>
      {biggest && (
        <button
          type="button"
          className="link"
          data-testid="show-more"
          onClick={() => actions.expand(biggest.opening)}
        >
          {t('shown.more')}
        </button>
      )}
    </div>
  );
}
