import { addTag } from './add-signals.ts';
import type { Firm } from './party.ts';
import type { GateId } from './truth.ts';
import { times, type World } from './world.ts';

const GATES: readonly { readonly tag: string; readonly code: GateId; readonly detail: string }[] = [
  { tag: 'legal-block', code: 'LEGAL_BLOCK', detail: '司法冻结' },
  { tag: 'watch-list', code: 'WATCH_LIST', detail: '总行风险部' },
  { tag: 'related-party', code: 'RELATED_PARTY', detail: '主要股东控制' },
  { tag: 'complaint-open', code: 'COMPLAINT_OPEN', detail: '收费争议' },
  { tag: 'opted-out', code: 'OPTED_OUT', detail: '来电登记' },
];

/** Puts tags that close a gate on some of the customers that rules find, and on others such tags that do not hold today. */
export function plantGates(world: World, found: readonly Firm[]): void {
  const { random, clock, truth } = world;
  const subjects = random.sample(found, GATES.length * times(world, 3) * 2);
  for (const [index, firm] of subjects.entries()) {
    const { tag, code, detail } = GATES[index % GATES.length];
    if (index < subjects.length / 2) {
      addTag(world, firm, tag, { detail });
      truth.add('gates', { subject: firm.ref, code });
    } else if (index % 2 === 0) {
      addTag(world, firm, tag, { detail, to: clock.today });
      truth.add('gateNearMisses', { subject: firm.ref, code, reason: 'ENDED_YESTERDAY' });
    } else {
      addTag(world, firm, tag, { detail, from: clock.today + 1 });
      truth.add('gateNearMisses', { subject: firm.ref, code, reason: 'STARTS_TOMORROW' });
    }
  }
}
