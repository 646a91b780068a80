import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import type { Point } from '../state/canvas-types.ts';
import { isOpeningKey, parseOpeningKey } from '../state/opening-key.ts';
import { useCanvas } from './canvas-context.tsx';
import { CanvasStates } from './canvas-states.tsx';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { DragNodes } from './drag-nodes.tsx';
import { EvidenceBar } from './evidence-bar.tsx';
import { FitView, fitPicture } from './fit-view.tsx';
import { HoverCard } from './hover-card.tsx';
import { LabelLayer } from './label-layer.tsx';
import { Legend } from './legend.tsx';
import { measureText } from './measure-text.ts';
import { isArrow, nextInDirection } from './next-in-direction.ts';
import { NodeMenu } from './node-menu.tsx';
import { computePicture } from './picture.ts';
import { type Pointed, PointerActions } from './pointer-actions.tsx';
import { ShownNote } from './shown-note.tsx';
import { Stage } from './stage.tsx';
import { SyncElements } from './sync-elements.tsx';
import { SyncSelection } from './sync-selection.tsx';
import { usePlacing } from './use-placing.ts';
import { useScene } from './use-scene.ts';
import { zoomBy } from './zoom-by.ts';

const nothingLive: Record<string, Point> = {};

/** The canvas with what lies over it: tools, legend, what is not shown, menus. */
export function CanvasView() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { state, actions, visible } = useCanvas();
  const { doc } = state;
  const [live, setLive] = useState(nothingLive);
  const [menu, setMenu] = useState<Pointed | null>(null);
  const [hover, setHover] = useState<Pointed | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const current = useScene();
  const { scene } = current;
  const placed = usePlacing(current, doc, locale, aspectOf(box.current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a document only the positions move the picture
  const picture = useMemo(
    () => (scene && doc ? computePicture(scene, doc, live, measureText) : null),
    [scene, doc?.positions, live],
  );
  const ready = state.status === 'ready' && placed && !state.replaying && state.pending.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each document settles anew
  useEffect(() => {
    if (placed) actions.settled();
  }, [actions, placed, doc]);
  const fitAll = useCallback(() => {
    if (window.proxima && picture) fitPicture(window.proxima.cy, picture, { floor: false, animate: true });
  }, [picture]);

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || !picture || !doc) return;
    const at = state.selected.at(-1) ?? doc.subject;
    if (isArrow(event.key)) {
      const next = nextInDirection([...picture.nodes.values()], at, event.key);
      if (next) actions.select([next]);
    } else if (event.key === 'Enter') {
      const opening = isOpeningKey(at) ? parseOpeningKey(at) : undefined;
      void (opening ? actions.expand(opening) : actions.expandParty(at));
    } else if (event.key === 'Backspace') actions.fold(at);
    else if (event.key === 'f') fitAll();
    else if (event.key === '+' || event.key === '=') zoomBy(1.25);
    else if (event.key === '-') zoomBy(0.8);
    else if (event.key === 'm' || event.key === 'ContextMenu') {
      const node = window.proxima?.cy.getElementById(at);
      if (node?.nonempty() && !isOpeningKey(at)) setMenu({ id: at, link: false, ...node.renderedPosition() });
    } else if (event.key === 'Escape') {
      setMenu(null);
      actions.select([]);
    } else return;
    event.preventDefault();
  };
  const subjectName = doc ? (state.parties[doc.subject]?.name ?? '') : '';
  const selectedName = state.parties[state.selected.at(-1) ?? '']?.name;
  return (
    <section
      ref={box}
      className="canvas"
      data-testid="canvas"
      data-ready={ready ? 'true' : 'false'}
      data-status={state.status}
      data-view={doc?.view ?? ''}
      aria-label={t('app.title')}
    >
      <CanvasToolbar onFit={fitAll} />
      <div
        className="canvas-stage"
        data-testid="canvas-stage"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is worked by keyboard as one application
        tabIndex={0}
        role="application"
        aria-label={t('canvas.label', {
          name: subjectName,
          parties: visible?.parties.length ?? 0,
          links: visible?.links.length ?? 0,
        })}
        aria-description={t('canvas.help')}
        onKeyDown={onKey}
        onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
        onContextMenu={(event) => event.preventDefault()}
      >
        <Stage>
          {picture && doc && (
            <>
              <SyncElements picture={picture} />
              <SyncSelection picture={picture} />
              <FitView
                picture={picture}
                about={`${doc.subject} ${doc.view} ${doc.depth} ${locale}`}
                placed={placed}
              />
              <DragNodes picture={picture} onLive={setLive} />
              <PointerActions onMenu={setMenu} onHover={setHover} />
              <LabelLayer picture={picture} />
            </>
          )}
        </Stage>
      </div>
      <p className="sr-only" aria-live="polite">
        {selectedName ? t('canvas.selected', { name: selectedName }) : ''}
      </p>
      <CanvasStates />
      {doc && (
        <div className="canvas-foot">
          <Legend />
          <ShownNote />
        </div>
      )}
      <EvidenceBar />
      {hover && picture && !menu && <HoverCard pointed={hover} picture={picture} />}
      {menu && <NodeMenu pointed={menu} onClose={() => setMenu(null)} />}
    </section>
  );
}

function aspectOf(box: HTMLElement | null): number {
  return box && box.clientHeight > 0 ? box.clientWidth / box.clientHeight : 1.5;
}
