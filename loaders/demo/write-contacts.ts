import { addEvent } from './add-signals.ts';
import type { World } from './world.ts';

/** What a contact was about. */
const CONTACTS = {
  'contact-visit': [
    '拜访财务负责人，了解明年资金安排',
    '走访生产现场，核实订单情况',
    '拜访法定代表人，介绍供应链产品',
  ],
  'contact-phone': ['电话回访结算服务', '电话确认到期业务安排', '电话介绍存款产品'],
  'contact-message': ['短信提醒对账', '短信邀请参加产品说明会'],
} as const;
const CONTACTED_RATE = 0.6;
/** Older than what any cap on contacts looks at, so that nobody is closed to a lead by it. */
const DAYS_MIN = 35;
const DAYS_MAX = 300;

/** Writes that most corporate customers were spoken to in the past. */
export function writeContacts(world: World): void {
  const { termRandom: random, clock } = world;
  for (const firm of world.service.customers) {
    if (!random.chance(CONTACTED_RATE)) continue;
    for (const type of Object.keys(CONTACTS) as (keyof typeof CONTACTS)[]) {
      if (!random.chance(0.5)) continue;
      const occurredOn = clock.today - random.int(DAYS_MIN, DAYS_MAX);
      addEvent(world, firm, type, { occurredOn, detail: random.pick(CONTACTS[type]) });
    }
  }
}
