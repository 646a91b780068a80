import type { Dispatch } from 'react';
import type { Client } from 'urql';
import { CanvasSubjectDocument, type Language } from '../__generated__/operations.ts';
import { toCounts } from '../graphql/to-canvas.ts';
import { ask } from '../load/ask.ts';
import { loadAmong } from '../load/load-around.ts';
import { loadEvidence } from '../load/load-evidence.ts';
import { loadOpening, pageSize } from '../load/load-opening.ts';
import { loadView } from '../load/load-view.ts';
import type { CanvasEvent } from '../state/canvas-events.ts';
import type { CanvasState, Count } from '../state/canvas-types.ts';
import { type OpeningRef, openingKey, parseOpeningKey } from '../state/opening-key.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import type { Place } from '../state/place.ts';
import { listKindsOfView } from '../state/views.ts';
import { computeVisible } from '../state/visible.ts';
import { countsToExpand } from './counts-to-expand.ts';

export interface CanvasActions {
  open: (place: Place, forget: boolean) => Promise<void>;
  /** Brings the next relationships of one kind and side. */
  expand: (ref: OpeningRef) => Promise<void>;
  /** Brings what the view is about, around one party. */
  expandParty: (party: PartyKey) => Promise<void>;
  counts: (party: PartyKey) => Promise<Count[]>;
  fold: (party: PartyKey) => void;
  unfold: (party: PartyKey) => void;
  light: (opportunityId: string, quiet?: boolean) => Promise<boolean>;
  unlight: () => void;
  select: (ids: string[]) => void;
  undo: () => void;
  redo: () => void;
  /** Says that everything on the canvas has its place. */
  settled: () => void;
  dispatch: Dispatch<CanvasEvent>;
}

interface Latest {
  state: CanvasState;
  client: Client;
  place: Place;
  language: Language;
  showError: (error: unknown) => void;
  /** Says that there was nothing more to bring. */
  showNothing: () => void;
}

/** A step that never settles must not hold up the rest for ever. */
const settleMs = 8_000;

/** What one can do to the canvas: reads what is needed, then says what happened. */
export function createCanvasActions(dispatch: Dispatch<CanvasEvent>, latest: () => Latest): CanvasActions {
  let session = 0;
  let waiting: (() => void)[] = [];

  /** Steps of a link are replayed one after another, each into the picture that the one before it left. */
  const untilSettled = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      setTimeout(resolve, settleMs);
    });

  async function open(place: Place, forget: boolean): Promise<void> {
    const mine = ++session;
    const { client, state, language } = latest();
    const ref = place.subject && parsePartyKey(place.subject);
    if (!ref || !place.subject) return;
    if (forget) dispatch({ type: 'cleared' });
    dispatch({ type: 'opening', subject: place.subject });
    const { view, asOf, depth, includePossible } = place;
    try {
      const loaded = await loadView({
        client,
        ref,
        subject: place.subject,
        view,
        asOf,
        depth,
        includePossible,
      });
      if (mine !== session) return;
      if (!loaded) return dispatch({ type: 'failed', reason: null });
      const { doc, ...rest } = loaded;
      const steps = place.expansions.length + place.folded.length + place.moved.length;
      const replays = steps > 0 || place.opportunity !== null;
      dispatch({ type: 'opened', doc, ...rest, record: !forget && state.doc !== null, replays });
      if (replays) await untilSettled();
      for (const { key, shown } of place.expansions) {
        const opening = parseOpeningKey(key);
        const known = doc.openings.find((other) => openingKey(other) === key);
        const missing = shown - (known?.links.length ?? 0);
        if (!opening || missing <= 0) continue;
        const answer = await loadOpening(client, opening, known, missing, asOf);
        if (mine !== session) return;
        dispatch({ type: 'expanded', ...answer, record: false });
        await untilSettled();
      }
      if (mine !== session) return;
      for (const party of place.folded) dispatch({ type: 'folded', party, record: false });
      if (place.opportunity) {
        const lit = await loadEvidence(client, place.opportunity, language);
        if (mine !== session) return;
        if (lit) {
          dispatch({ type: 'lit', evidence: lit.evidence, loaded: lit.loaded, record: false });
          await untilSettled();
        }
      }
      if (place.moved.length > 0) {
        const positions = Object.fromEntries(place.moved.map(({ id, at }) => [id, at]));
        dispatch({ type: 'moved', positions, record: false });
      }
      if (place.selected) dispatch({ type: 'selected', ids: [place.selected] });
      if (replays && mine === session) dispatch({ type: 'replayed' });
    } catch (error) {
      if (mine === session) dispatch({ type: 'failed', reason: error });
    }
  }

  async function expand(ref: OpeningRef): Promise<void> {
    const key = openingKey(ref);
    const { state, client, place, showError } = latest();
    if (!state.doc || state.pending.includes(key)) return;
    const mine = session;
    const known = state.doc.openings.find((opening) => openingKey(opening) === key);
    dispatch({ type: 'expanding', key });
    try {
      const answer = await loadOpening(client, ref, known, pageSize, place.asOf);
      if (mine !== session) return;
      dispatch({ type: 'expanded', ...answer, record: true });
      const kinds = listKindsOfView(state.doc.view, false);
      const visible = computeVisible(state, state.doc).parties;
      const among = await loadAmong(
        { client, asOf: place.asOf },
        [...answer.loaded.parties.map((party) => party.key), ...visible],
        kinds ?? (['OWNS', 'GUARANTEES', 'SUPPLIES'] as const).slice(),
      );
      if (mine === session && among.links.length > 0) {
        const known = latest().state.doc?.openings.flatMap((opening) => opening.links) ?? [];
        const links = among.links.map((link) => link.key).filter((link) => !known.includes(link));
        dispatch({ type: 'linked', links, loaded: among });
      }
    } catch (error) {
      dispatch({ type: 'expand-failed', key });
      showError(error);
    }
  }

  async function counts(party: PartyKey): Promise<Count[]> {
    const { state, client, place } = latest();
    const known = state.counts[party];
    if (known) return known;
    const ref = parsePartyKey(party);
    if (!ref) return [];
    const answer = await ask(client, CanvasSubjectDocument, { ref, asOf: place.asOf });
    const found = toCounts(answer.party?.relationshipCounts ?? []);
    dispatch({ type: 'counted', party, counts: found });
    return found;
  }

  async function expandParty(party: PartyKey): Promise<void> {
    const { state, showError } = latest();
    if (!state.doc) return;
    if (state.doc.folded.includes(party)) return dispatch({ type: 'unfolded', party });
    try {
      const found = await counts(party);
      const open = countsToExpand(latest().state, party, found);
      if (open.length === 0) latest().showNothing();
      for (const { kind, side } of open) await expand({ of: party, kind, side });
    } catch (error) {
      showError(error);
    }
  }

  async function light(opportunityId: string, quiet = false): Promise<boolean> {
    const { client, language, state, showError } = latest();
    const mine = session;
    try {
      const lit = await loadEvidence(client, opportunityId, language);
      if (!lit || mine !== session || !state.doc) return false;
      dispatch({ type: 'lit', evidence: lit.evidence, loaded: lit.loaded, record: true });
      return true;
    } catch (error) {
      if (!quiet) showError(error);
      return false;
    }
  }

  return {
    open,
    expand,
    expandParty,
    counts,
    light,
    fold: (party) => dispatch({ type: 'folded', party, record: true }),
    unfold: (party) => dispatch({ type: 'unfolded', party }),
    unlight: () => dispatch({ type: 'unlit' }),
    select: (ids) => dispatch({ type: 'selected', ids }),
    undo: () => dispatch({ type: 'undone' }),
    redo: () => dispatch({ type: 'redone' }),
    settled: () => {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    dispatch,
  };
}
