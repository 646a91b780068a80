import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { emptyCanvas, reduceCanvas } from '../state/canvas-reducer.ts';
import type { CanvasState } from '../state/canvas-types.ts';
import { isShown, placeOfCanvas } from '../state/place-of-canvas.ts';
import { computeVisible, type Visible } from '../state/visible.ts';
import { type CanvasActions, createCanvasActions } from './canvas-actions.ts';

interface CanvasValue {
  state: CanvasState;
  visible: Visible | null;
  actions: CanvasActions;
}

const CanvasContext = createContext<CanvasValue | null>(null);

/** The canvas of this page: its state, what follows from it, and what one can do to it. */
export function CanvasProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reduceCanvas, emptyCanvas);
  const client = useClient();
  const { place, mirror } = usePlace();
  const { identity, language } = useSession();
  const { t } = useTranslation();
  const { showError, showToast } = useToast();
  const showNothing = () => showToast(t('menu.nothing'));
  const latest = useRef({ state, client, place, language, showError, showNothing });
  latest.current = { state, client, place, language, showError, showNothing };
  const actions = useMemo(() => createCanvasActions(dispatch, () => latest.current), []);
  const { doc, links, selected, replaying } = state;
  const visible = useMemo(() => (doc ? computeVisible({ links }, doc) : null), [doc, links]);

  const stale = `${identity} ${place.asOf ?? ''}`;
  const known = useRef(stale);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what changes what is read may read again
  useEffect(() => {
    if (place.page !== 'graph' || !place.subject) return;
    const changed = known.current !== stale;
    known.current = stale;
    if (changed || !isShown(place, latest.current.state)) void actions.open(place, changed);
  }, [actions, stale, place.page, place.subject, place.view, place.depth, place.includePossible]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the document and the selection
  useEffect(() => {
    const { place: now, state: shown } = latest.current;
    if (doc && now.page === 'graph' && shown.status === 'ready' && !replaying)
      mirror(placeOfCanvas(now, shown));
  }, [doc, selected, replaying, mirror]);

  const lit = doc?.evidence?.opportunityId ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link asks once; putting the light out must not light it again
  useEffect(() => {
    const wanted = latest.current.place.opportunity;
    if (latest.current.state.status === 'ready' && wanted && wanted !== lit) void actions.light(wanted, true);
  }, [actions, place.opportunity]);

  const value = useMemo(() => ({ state, visible, actions }), [state, visible, actions]);
  return <CanvasContext value={value}>{children}</CanvasContext>;
}

export function useCanvas(): CanvasValue {
  const value = useContext(CanvasContext);
  if (!value) throw new Error('useCanvas outside CanvasProvider');
  return value;
}
