import type { CanvasEvent, Loaded } from './canvas-events.ts';
import type { CanvasDoc, CanvasState, Opening } from './canvas-types.ts';
import { openingKey } from './opening-key.ts';

export const historyMax = 50;

export const emptyCanvas: CanvasState = {
  status: 'idle',
  reason: null,
  doc: null,
  past: [],
  future: [],
  parties: {},
  links: {},
  counts: {},
  notes: [],
  asOf: null,
  selected: [],
  replaying: false,
  pending: [],
};

/** The canvas as a pure function of events: what came, what a person did, what was undone. */
export function reduceCanvas(state: CanvasState, event: CanvasEvent): CanvasState {
  switch (event.type) {
    case 'opening':
      return { ...state, status: 'loading', notes: [] };
    case 'opened':
      return {
        ...record(merge(state, event.loaded), event.doc, event.record),
        status: 'ready',
        notes: event.notes,
        asOf: event.asOf,
        selected: [],
        replaying: event.replays,
        pending: [],
      };
    case 'replayed':
      return { ...state, replaying: false };
    case 'failed':
      return { ...state, status: 'failed', reason: event.reason, doc: null, replaying: false, pending: [] };
    case 'cleared':
      return emptyCanvas;
    case 'expanding':
      return { ...state, pending: [...state.pending, event.key] };
    case 'expand-failed':
      return { ...state, pending: state.pending.filter((key) => key !== event.key) };
    case 'selected':
      return { ...state, selected: event.ids };
    case 'counted':
      return { ...state, counts: { ...state.counts, [event.party]: event.counts } };
    case 'undone':
      return step(state, 'past', 'future');
    case 'redone':
      return step(state, 'future', 'past');
    default:
      return state.doc ? reduceDoc(state, state.doc, event) : state;
  }
}

type DocEvent = Extract<
  CanvasEvent,
  { type: 'expanded' | 'linked' | 'folded' | 'unfolded' | 'lit' | 'unlit' | 'placed' | 'moved' }
>;

function reduceDoc(state: CanvasState, doc: CanvasDoc, event: DocEvent): CanvasState {
  switch (event.type) {
    case 'expanded': {
      const next = {
        ...doc,
        openings: mergeOpening(doc.openings, event.opening),
        folded: doc.folded.filter((key) => key !== event.opening.of),
      };
      const key = openingKey(event.opening);
      const merged = merge(state, event.loaded);
      return {
        ...record(merged, next, event.record),
        pending: state.pending.filter((pending) => pending !== key),
      };
    }
    case 'linked': {
      const extraLinks = [...new Set([...doc.extraLinks, ...event.links])];
      return { ...merge(state, event.loaded), doc: { ...doc, extraLinks } };
    }
    case 'folded':
      return doc.folded.includes(event.party)
        ? state
        : record(state, { ...doc, folded: [...doc.folded, event.party] }, event.record);
    case 'unfolded':
      return record(state, { ...doc, folded: doc.folded.filter((key) => key !== event.party) }, true);
    case 'lit':
      return record(merge(state, event.loaded), { ...doc, evidence: event.evidence }, event.record);
    case 'unlit':
      return doc.evidence ? record(state, { ...doc, evidence: null }, true) : state;
    case 'placed':
      return { ...state, doc: { ...doc, positions: { ...doc.positions, ...event.positions } } };
    case 'moved': {
      const moved = [...new Set([...doc.moved, ...Object.keys(event.positions)])];
      return record(
        state,
        { ...doc, moved, positions: { ...doc.positions, ...event.positions } },
        event.record,
      );
    }
  }
}

function record(state: CanvasState, doc: CanvasDoc, keep: boolean): CanvasState {
  if (!keep || !state.doc) return { ...state, doc };
  return { ...state, doc, past: [...state.past, state.doc].slice(-historyMax), future: [] };
}

function step(state: CanvasState, from: 'past' | 'future', to: 'past' | 'future'): CanvasState {
  const doc = state[from].at(-1);
  if (!doc || !state.doc) return state;
  return {
    ...state,
    doc,
    status: 'ready',
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], state.doc],
    selected: state.selected.length > 0 && doc.subject !== state.doc.subject ? [doc.subject] : state.selected,
  };
}

function merge(state: CanvasState, loaded: Loaded): CanvasState {
  return {
    ...state,
    parties: { ...state.parties, ...Object.fromEntries(loaded.parties.map((party) => [party.key, party])) },
    links: { ...state.links, ...Object.fromEntries(loaded.links.map((link) => [link.key, link])) },
    counts: loaded.counts ? { ...state.counts, ...loaded.counts } : state.counts,
  };
}

function mergeOpening(openings: Opening[], opening: Opening): Opening[] {
  const key = openingKey(opening);
  const known = openings.find((other) => openingKey(other) === key);
  if (!known) return [...openings, opening];
  const links = [...new Set([...known.links, ...opening.links])];
  return openings.map((other) => (other === known ? { ...opening, links, base: known.base } : other));
}
