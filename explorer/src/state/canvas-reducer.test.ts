import { describe, expect, it } from 'vitest';
import type { CanvasEvent } from './canvas-events.ts';
import { doc, link, opening, party } from './canvas-fixture.ts';
import { emptyCanvas, historyMax, reduceCanvas } from './canvas-reducer.ts';
import { computeVisible } from './visible.ts';

const [hub, a, b] = ['ENTERPRISE:hub', 'ENTERPRISE:a', 'ENTERPRISE:b'];
const [ah, bh] = [link(a, hub), link(b, hub)];
const loaded = { parties: [party(hub), party(a)], links: [ah] };
const opened: CanvasEvent = {
  type: 'opened',
  doc: doc(hub, [opening(hub, [ah])]),
  loaded,
  notes: [],
  asOf: null,
  record: false,
  replays: false,
};
const expanded: CanvasEvent = {
  type: 'expanded',
  opening: opening(hub, [bh], { base: false, total: 2 }),
  loaded: { parties: [party(b)], links: [bh] },
  record: true,
};
const run = (...events: CanvasEvent[]) => events.reduce(reduceCanvas, emptyCanvas);
const partiesOf = (state: ReturnType<typeof run>) => computeVisible(state, state.doc!).parties;

describe('the canvas', () => {
  it('shows more after an expansion and keeps what it had', () => {
    expect(partiesOf(run(opened, expanded))).toEqual([hub, a, b]);
  });

  it('undoes an expansion and does it again', () => {
    expect(partiesOf(run(opened, expanded, { type: 'undone' }))).toEqual([hub, a]);
    expect(partiesOf(run(opened, expanded, { type: 'undone' }, { type: 'redone' }))).toEqual([hub, a, b]);
  });

  it('forgets what was undone once something else is done', () => {
    const state = run(opened, expanded, { type: 'undone' }, { type: 'folded', party: hub, record: true });
    expect(state.future).toEqual([]);
  });

  it('undo with nothing to undo changes nothing', () => {
    const state = run(opened);
    expect(reduceCanvas(state, { type: 'undone' })).toBe(state);
  });

  it('placing is not a step of its own', () => {
    const state = run(opened, { type: 'placed', positions: { [a]: { x: 1, y: 2 } } });
    expect(state.past).toEqual([]);
    expect(state.doc?.positions).toEqual({ [a]: { x: 1, y: 2 } });
  });

  it('an expansion moves nothing that has its place', () => {
    const state = run(opened, { type: 'placed', positions: { [a]: { x: 1, y: 2 } } }, expanded);
    expect(state.doc?.positions[a]).toEqual({ x: 1, y: 2 });
  });

  it('expanding a folded party unfolds it', () => {
    expect(run(opened, { type: 'folded', party: hub, record: true }, expanded).doc?.folded).toEqual([]);
  });

  it('never changes a state it was given', () => {
    const state = run(opened);
    const before = JSON.stringify(state);
    for (const event of [expanded, { type: 'unlit' }, { type: 'undone' }] as CanvasEvent[])
      reduceCanvas(state, event);
    expect(JSON.stringify(state)).toBe(before);
  });

  it('remembers a bounded number of steps', () => {
    const moves = Array.from(
      { length: historyMax + 20 },
      (_, x): CanvasEvent => ({ type: 'moved', positions: { [a]: { x, y: 0 } }, record: true }),
    );
    expect(run(opened, ...moves).past).toHaveLength(historyMax);
  });

  it('returns from one party to the one before', () => {
    const other: CanvasEvent = { ...opened, doc: doc(a, []), record: true } as CanvasEvent;
    expect(run(opened, other, { type: 'undone' }).doc?.subject).toBe(hub);
  });

  it('is not finished until the steps of its link have been taken', () => {
    const replaying = run({ ...opened, replays: true } as CanvasEvent);
    expect(replaying.replaying).toBe(true);
    expect(reduceCanvas(replaying, { type: 'replayed' }).replaying).toBe(false);
  });
});
