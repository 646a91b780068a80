import { ChevronDown, ChevronUp, Download } from 'lucide-react';
import { type PointerEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { useCanvas } from '../canvas/canvas-context.tsx';
import { useKindWord } from '../canvas/use-kind-word.ts';
import { downloadCsv } from './download-csv.ts';
import { linkRows } from './link-rows.ts';
import { partyRows } from './party-rows.ts';
import { SortTable } from './sort-table.tsx';

const heights = { start: 148, min: 96, max: 520 } as const;

/** Exactly what is on the canvas, as rows: parties or relationships; each selects in the other. */
export function CanvasTable() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { state, visible, actions } = useCanvas();
  const kindWord = useKindWord();
  const [tab, setTab] = useState<'parties' | 'links'>('parties');
  const [height, setHeight] = useState<number>(heights.start);
  const [open, setOpen] = useState(() => innerWidth >= 720);
  const [filter, setFilter] = useState('');
  const { doc, parties: known, links: drawn } = state;
  const parties = useMemo(
    () =>
      visible && doc
        ? partyRows({ parties: known, links: drawn }, doc, visible, { t, kindWord, locale })
        : null,
    [known, drawn, doc, visible, t, kindWord, locale],
  );
  const links = useMemo(
    () => (visible ? linkRows({ parties: known, links: drawn }, visible, { t, locale }) : null),
    [known, drawn, visible, t, locale],
  );
  if (!doc || !parties || !links) return null;
  const table = tab === 'parties' ? parties : links;
  const rows = filter
    ? table.rows.filter((row) => row.cells.some((cell) => cell.text.includes(filter)))
    : table.rows;
  const drag = (event: PointerEvent<HTMLElement>) => {
    const from = { y: event.clientY, height };
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) =>
      setHeight(Math.min(heights.max, Math.max(heights.min, from.height + from.y - moved.clientY)));
    target.addEventListener('pointermove', move);
    target.addEventListener('pointerup', () => target.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const nudge = (by: number) => setHeight(Math.min(heights.max, Math.max(heights.min, height + by)));
  return (
    <section
      className="table"
      data-testid="table"
      aria-label={t('table.parties', { count: parties.rows.length })}
    >
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved
        <div
          className="table-grip"
          role="separator"
          tabIndex={0}
          aria-orientation="horizontal"
          aria-label={t('table.resize')}
          aria-valuenow={height}
          aria-valuemin={heights.min}
          aria-valuemax={heights.max}
          onPointerDown={drag}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp') nudge(24);
            if (event.key === 'ArrowDown') nudge(-24);
          }}
        />
      )}
      <div className="table-bar">
        <div role="tablist" aria-label={t('table.filterLabel')} className="table-tabs">
          <button
            type="button"
            role="tab"
            aria-selected={tab === 'parties'}
            data-testid="table-parties"
            onClick={() => setTab('parties')}
          >
            {t('table.parties', { count: parties.rows.length })}
          </button>
          <button
            type="button"
            role="tab"
            aria-selected={tab === 'links'}
            data-testid="table-links"
            onClick={() => setTab('links')}
          >
            {t('table.relationships', { count: links.rows.length })}
          </button>
        </div>
        <span className="spring" />
        {open && (
          <input
            type="search"
            className="table-filter"
            placeholder={t('table.filter')}
            aria-label={t('table.filterLabel')}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        )}
        {open && (
          <button
            type="button"
            className="link"
            data-testid="export"
            onClick={() => downloadCsv(`proxima-${tab}.csv`, table.columns, rows)}
          >
            <Download size={13} />
            {t('table.export')}
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-expanded={open}
          aria-label={t(open ? 'table.collapse' : 'table.expand')}
          data-testid="table-toggle"
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
        </button>
      </div>
      {open && (
        <section
          className="table-scroll"
          style={{ height }}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          aria-label={t('table.filterLabel')}
        >
          <SortTable
            key={tab}
            columns={table.columns}
            rows={rows}
            selected={state.selected}
            lit={tab === 'parties' ? (doc.evidence?.parties ?? []) : (doc.evidence?.links ?? [])}
            onSelect={(id) => actions.select([id])}
          />
          {rows.length === 0 && <p className="note">{t('table.none')}</p>}
        </section>
      )}
    </section>
  );
}
