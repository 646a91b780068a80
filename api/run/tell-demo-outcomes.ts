import { hash } from 'node:crypto';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { CLOSE_REASONS } from '../../scoring/learning/close-reasons.ts';
import type { OutcomeName } from '../sources.ts';
import { encodeCursor } from '../work/list-opportunities.ts';
import type { WorkStores } from '../work/work-stores.ts';

const DAY_MS = 86_400_000;
/** One in so many of the opportunities that may be worked on has ended. */
const ENDED_EVERY = 7;
const PAGE = 500;
/** The firms that the stories are told of keep all of theirs. */
const STORY = /:story-/;

/**
 * Tells the demo bank how some of its first opportunities ended, so that there is something to learn from: the same ones, and with
 * the same outcome, whenever the same bank is made. Rules differ in how often they win.
 */
export async function tellDemoOutcomes(
  { opportunities: store, pool }: Pick<WorkStores, 'opportunities' | 'pool'>,
  view: GraphView,
  now: number,
): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await store.list({
      first: PAGE,
      after,
      withRisk: false,
      workableAt: new Date(now),
      statuses: ['OPEN'],
    });
    for (const { id, rule, subjectKey, viaKey = '' } of page.items) {
      const draw = drawOf(id);
      if (draw(0) >= 1 / ENDED_EVERY || STORY.test(subjectKey) || STORY.test(viaKey)) continue;
      const [manager] = (await store.findById(id))?.managerKeys ?? [];
      const no = manager === undefined ? undefined : view.findEntity(manager);
      if (no === undefined) continue;
      const employee = { key: manager, name: view.nameOf(no) };
      const outcome = outcomeOf(draw(1), 0.1 + 0.5 * drawOf(rule)(0));
      const reasons = CLOSE_REASONS.filter((one) => one.outcome === outcome);
      const reason = reasons[Math.floor(draw(2) * reasons.length)]?.code ?? '';
      const endedAt = new Date(now - Math.ceil(draw(3) * 60) * DAY_MS);
      const act = { id, by: employee, now: endedAt };
      await pool.claim({ ...act, idempotencyKey: `demo claim ${id}` });
      await pool.close({ ...act, idempotencyKey: `demo close ${id}`, outcome, reason, note: '' });
    }
    if (!page.hasNextPage) return;
    after = encodeCursor(page.items[page.items.length - 1]);
  }
}

/** Numbers below one that belong to a text, one for each place. */
function drawOf(text: string): (place: number) => number {
  const bytes = Buffer.from(hash('sha256', text, 'base64'), 'base64');
  return (place) => bytes.readUInt32BE(4 * place) / 2 ** 32;
}

function outcomeOf(draw: number, winRate: number): OutcomeName {
  if (draw < winRate) return 'WON';
  if (draw < winRate + (1 - winRate) * 0.7) return 'LOST';
  return draw < winRate + (1 - winRate) * 0.85 ? 'USELESS' : 'ALREADY_KNOWN';
}
