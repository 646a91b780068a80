import { addEvent, addTag } from './add-signals.ts';
import type { Firm, Party } from './party.ts';
import type { GateId } from './truth.ts';
import { times, type World } from './world.ts';
import { writeExposure } from './write-exposures.ts';

/** Net tier-1 capital of the demo bank: 30 billion yuan. */
export const DEMO_NET_TIER1_FEN = 3_000_000_000_000;
/** The most that one firm may owe, 15% of it. */
const SINGLE_EXPOSURE_FEN_MAX = 0.15 * DEMO_NET_TIER1_FEN;

const GATES: readonly { readonly tag: string; readonly code: GateId; readonly detail: string }[] = [
  { tag: 'legal-block', code: 'LEGAL_BLOCK', detail: '司法冻结' },
  { tag: 'watch-list', code: 'WATCH_LIST', detail: '总行风险部' },
  { tag: 'related-party', code: 'RELATED_PARTY', detail: '主要股东控制' },
  { tag: 'complaint-open', code: 'COMPLAINT_OPEN', detail: '收费争议' },
  { tag: 'opted-out', code: 'OPTED_OUT', detail: '来电登记' },
];

type Write = (world: World, firm: Firm) => void;

interface GatePlan {
  readonly code: GateId;
  readonly close: Write;
  /** What comes close, with the reason why it closes nothing. */
  readonly miss: Write;
  readonly reason: string;
}

const PLANS: readonly GatePlan[] = [
  {
    code: 'INSIDER_WALL',
    close: (world, firm) => addTag(world, firm, 'insider-wall', { detail: '并购项目' }),
    miss: (world, firm) => addTag(world, firm, 'insider-wall', { detail: '并购项目', to: world.clock.today }),
    reason: 'ENDED_YESTERDAY',
  },
  {
    code: 'CONTACT_CAP',
    close: contacted(['phone', 29], ['visit', 20], ['message', 8]),
    miss: contacted(['phone', 30], ['visit', 20], ['message', 8]),
    reason: 'THE_FIRST_IS_THIRTY_DAYS_AGO',
  },
  {
    code: 'CHANNEL_CAP',
    close: contacted(['phone', 6], ['visit', 7]),
    miss: contacted(['phone', 7], ['visit', -1]),
    reason: 'THE_LAST_IS_SEVEN_DAYS_AGO',
  },
  {
    code: 'EXPOSURE_LIMIT',
    close: (world, firm) => owe(world, firm, SINGLE_EXPOSURE_FEN_MAX * 1.02),
    miss: (world, firm) => owe(world, firm, SINGLE_EXPOSURE_FEN_MAX * 0.9),
    reason: 'BELOW_THE_LIMIT',
  },
];

/** Contacts by channel, each so many days ago. */
function contacted(...contacts: readonly (readonly [channel: string, daysAgo: number])[]): Write {
  return (world, firm) => {
    for (const [channel, daysAgo] of contacts)
      addEvent(world, firm, `contact-${channel}`, { occurredOn: world.clock.today - daysAgo });
  };
}

function owe(world: World, firm: Firm, balanceFen: number): void {
  const limitFen = 2 * SINGLE_EXPOSURE_FEN_MAX;
  writeExposure(world, firm, { category: '表内', kind: '银团贷款', limitFen, balanceFen });
}

/** Puts what closes a gate on some of the customers that rules find, and on others what comes close and closes nothing today. */
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
  const tagged = new Set(subjects.map(({ ref }) => ref.sourceId));
  const others = new Map(found.map((firm) => [firm.ref.sourceId, firm]));
  plantPlans(
    world,
    [...others.values()].filter(({ ref }) => !tagged.has(ref.sourceId)),
  );
}

/** One firm a plan for what is closed and one for what is not, and more of them in a full block. */
function plantPlans(world: World, firms: readonly Firm[]): void {
  const { truth } = world;
  const rounds = times(world, 2, 1);
  for (let index = 0; index < rounds * PLANS.length; index++) {
    const [closed, missed] = firms.slice(2 * index, 2 * index + 2);
    if (missed === undefined) return;
    const { code, close, miss, reason } = PLANS[index % PLANS.length];
    close(world, closed);
    truth.add('gates', { subject: closed.ref, code });
    miss(world, missed);
    truth.add('gateNearMisses', { subject: missed.ref, code, reason });
  }
}

/** Two of three persons whom rules find have given their consent; of the others some only until yesterday or from tomorrow. */
export function plantConsents(world: World, persons: readonly Party[]): void {
  const { clock, truth } = world;
  for (const [index, person] of [
    ...new Map(persons.map((person) => [person.ref.sourceId, person])).values(),
  ].entries()) {
    if (index % 3 < 2) {
      addTag(world, person, 'marketing-consent', { detail: '个人客户营销授权书' });
      truth.add('gateNearMisses', { subject: person.ref, code: 'CONSENT_MISSING', reason: 'HAS_CONSENT' });
      continue;
    }
    if (index % 9 === 5) addTag(world, person, 'marketing-consent', { to: clock.today });
    if (index % 9 === 8) addTag(world, person, 'marketing-consent', { from: clock.today + 1 });
    truth.add('gates', { subject: person.ref, code: 'CONSENT_MISSING' });
  }
}
