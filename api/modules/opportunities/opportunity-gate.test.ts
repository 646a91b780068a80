import { expect, test } from 'vitest';
import { dayOfInstant } from '../../../graph/model/day.ts';
import { gateWithRefusal } from './opportunity-gate.ts';
import { gateInWords } from './opportunity-words.ts';

const refusedAt = new Date('2026-11-24T03:00:00Z');
const after = (days: number): Date => new Date(refusedAt.getTime() + days * 86_400_000);
const open = { status: 'OPEN', reasons: [] } as const;

test('what a customer declined is blocked for ninety days, then open again', () => {
  const { status, reasons } = gateWithRefusal({ gate: open, refusedAt }, after(89.9));
  expect([status, reasons.map(({ code }) => code)]).toEqual(['BLOCKED', ['REFUSED']]);
  expect(gateWithRefusal({ gate: open, refusedAt }, after(90))).toEqual(open);
  expect(gateWithRefusal({ gate: open, refusedAt: undefined }, after(0))).toEqual(open);
});

test('a refusal stands behind a complaint and before contacts', () => {
  const reasons = [
    { code: 'COMPLAINT_OPEN', figures: {} },
    { code: 'CHANNEL_CAP', figures: { channelEvent: 'contact-visit', freeOn: 1 } },
  ] as const;
  const gate = gateWithRefusal({ gate: { status: 'BLOCKED', reasons }, refusedAt }, after(1));
  expect(gate.reasons.map(({ code }) => code)).toEqual(['COMPLAINT_OPEN', 'REFUSED', 'CHANNEL_CAP']);
});

test('a gate says in words since when and until when', () => {
  const [reason] = gateWithRefusal({ gate: open, refusedAt }, after(1)).reasons;
  expect(gateInWords(reason, 'zh')).toBe('客户已于 2026-11-24 谢绝该产品，2027-02-22 起可再联系');
  const freeOn = dayOfInstant(after(7).getTime());
  const channel = { code: 'CHANNEL_CAP', figures: { channelEvent: 'contact-visit', freeOn } } as const;
  expect(gateInWords(channel, 'zh')).toBe('7 天内已有上门拜访，2026-12-01 前请换渠道');
  expect(gateInWords(channel, 'en')).toBe('contact by visit within 7 days: another channel until 2026-12-01');
});
