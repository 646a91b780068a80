import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { formatCount } from '../i18n/format.ts';
import { pageSize } from '../load/load-opening.ts';
import { usePanel } from '../panel/panel-context.tsx';
import type { Count } from '../state/canvas-types.ts';
import { orderCounts } from '../state/order-counts.ts';
import { parsePartyKey } from '../state/party-key.ts';
import { useCanvas } from './canvas-context.tsx';
import type { Pointed } from './pointer-actions.tsx';
import { useKindWord } from './use-kind-word.ts';

/** What one can do with a party: put it in the middle, bring more of a kind, fold it. */
export function NodeMenu({ pointed, onClose }: { pointed: Pointed; onClose: () => void }) {
  const { t } = useTranslation();
  const { state, actions } = useCanvas();
  const { go, place } = usePlace();
  const { showParty, setTab } = usePanel();
  const kindWord = useKindWord();
  const list = useRef<HTMLDivElement>(null);
  const [counts, setCounts] = useState<Count[] | null>(null);
  const { id } = pointed;
  const party = state.parties[id];
  useEffect(() => {
    let current = true;
    actions.counts(id).then(
      (found) => current && setCounts(found),
      () => current && setCounts([]),
    );
    return () => {
      current = false;
    };
  }, [actions, id]);
  useEffect(() => {
    list.current?.querySelector<HTMLButtonElement>('button')?.focus();
  }, []);
  if (!state.doc || !party || !parsePartyKey(id)) return null;
  const { doc } = state;
  const run = (act: () => unknown) => () => {
    onClose();
    void act();
  };
  const shownOf = (count: Count) =>
    doc.openings.find((o) => o.of === id && o.kind === count.kind && o.side === count.side)?.links.length ??
    0;
  const opened = doc.openings.some((opening) => opening.of === id);
  const isFolded = doc.folded.includes(id);
  return (
    <div
      ref={list}
      className="menu node-menu"
      role="menu"
      tabIndex={-1}
      data-testid="node-menu"
      aria-label={t('node.menu', { name: party.name })}
      style={{
        left: Math.max(8, pointed.x),
        top: Math.max(8, Math.min(pointed.y, window.innerHeight - 420)),
      }}
      onKeyDown={(event) => moveFocus(event, list.current, onClose)}
    >
      <div className="menu-title">{party.name}</div>
      {id !== doc.subject && (
        <button
          type="button"
          role="menuitem"
          data-testid="menu-center"
          onClick={run(() => go(freshPlace({ subject: id, view: place.view })))}
        >
          {t('menu.center')}
        </button>
      )}
      <button
        type="button"
        role="menuitem"
        onClick={run(() => {
          actions.select([id]);
          showParty();
        })}
      >
        {t('menu.openPanel')}
      </button>
      <button
        type="button"
        role="menuitem"
        data-testid="menu-opportunities"
        onClick={run(() => {
          actions.select([id]);
          showParty();
          setTab('opportunities');
        })}
      >
        {t('menu.opportunities')}
      </button>
      {opened && (
        <button
          type="button"
          role="menuitem"
          data-testid="menu-fold"
          onClick={run(() => (isFolded ? actions.unfold(id) : actions.fold(id)))}
        >
          {t(isFolded ? 'menu.unfold' : 'menu.fold')}
        </button>
      )}
      <div className="menu-rule">{t('menu.expand')}</div>
      {counts === null && <div className="menu-note">{t('app.loading')}</div>}
      {counts?.length === 0 && <div className="menu-note">{t('menu.nothing')}</div>}
      {counts &&
        orderCounts(counts).map((count) => {
          const shown = shownOf(count);
          return (
            <button
              key={`${count.kind} ${count.side}`}
              type="button"
              role="menuitem"
              data-testid={`menu-expand-${count.kind}-${count.side}`}
              disabled={shown >= count.total}
              title={t('menu.next', { count: Math.min(pageSize, count.total - shown) })}
              onClick={run(() => actions.expand({ of: id, kind: count.kind, side: count.side }))}
            >
              <span>{kindWord(count.kind, count.side)}</span>
              <span className="menu-count">
                {shown > 0 ? `${formatCount(shown)} / ${formatCount(count.total)}` : formatCount(count.total)}
              </span>
            </button>
          );
        })}
    </div>
  );
}

function moveFocus(event: React.KeyboardEvent, list: HTMLElement | null, onClose: () => void): void {
  if (event.key === 'Escape') onClose();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const items = [...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items.at((at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length)?.focus();
}
