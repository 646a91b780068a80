import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../graph/model/day.ts';
import { defaultSplit, TEAM_ROLES, WHOLE } from './default-split.ts';
import { extendProtection, protectClaim } from './protection.ts';
import { addWorkingDays, lastOverdueDay, nextDue } from './service-level.ts';
import { canAdvance, STAGES } from './stages.ts';

const day = (text: string): number => parseDay(text)!;

describe('protection', () => {
  test('OPP-1: ten days without activity, three more with each, never past twenty', () => {
    let protection = protectClaim(day('2019-03-25'));
    const until = [formatDay(protection.until)];
    for (const active of [
      '2019-03-28',
      '2019-04-02',
      '2019-04-05',
      '2019-04-08',
      '2019-04-11',
      '2019-04-13',
    ]) {
      protection = extendProtection(protection, day(active));
      until.push(formatDay(protection.until));
    }
    expect(until).toEqual([
      '2019-04-04',
      '2019-04-04',
      '2019-04-05',
      '2019-04-08',
      '2019-04-11',
      '2019-04-14',
      '2019-04-14',
    ]);
  });

  test('no order of activities moves it back or past its last day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (offsets) => {
        let protection = protectClaim(100);
        for (const offset of offsets) {
          const next = extendProtection(protection, 100 + offset);
          expect(next.until).toBeGreaterThanOrEqual(protection.until);
          expect(next.until).toBeLessThanOrEqual(120);
          protection = next;
        }
      }),
    );
  });
});

describe('split', () => {
  test('70/20/10, without a referrer 80/20, alone all of it', () => {
    expect(defaultSplit(['LEAD', 'ASSIST', 'REFERRER'])).toEqual([7000, 2000, 1000]);
    expect(defaultSplit(['LEAD', 'ASSIST'])).toEqual([8000, 2000]);
    expect(defaultSplit(['REFERRER', 'LEAD'])).toEqual([1000, 9000]);
    expect(defaultSplit(['LEAD'])).toEqual([10_000]);
  });

  test('any team shares exactly the whole, and a lead it must have', () => {
    const others = fc.array(fc.constantFrom(...TEAM_ROLES.slice(1)), { maxLength: 9 });
    fc.assert(
      fc.property(others, (rest) => {
        expect(defaultSplit(['LEAD', ...rest]).reduce((sum, share) => sum + share, 0)).toBe(WHOLE);
      }),
    );
    expect(() => defaultSplit(['ASSIST'])).toThrow('a team has one lead, this one has 0');
  });
});

describe('stages and service levels', () => {
  test('work goes forward, and may skip a stage', () => {
    const legal = STAGES.flatMap((from) =>
      STAGES.filter((to) => canAdvance(from, to)).map((to) => `${from}>${to}`),
    );
    expect(legal).toEqual([
      'CLAIMED>CONTACTED',
      'CLAIMED>QUALIFIED',
      'CLAIMED>PROPOSED',
      'CONTACTED>QUALIFIED',
      'CONTACTED>PROPOSED',
      'QUALIFIED>PROPOSED',
    ]);
  });

  test('the first contact is due five working days after the claim, feedback ten after the last activity', () => {
    const friday = day('2026-11-27');
    expect(formatDay(addWorkingDays(friday, 1))).toBe('2026-11-30');
    expect(nextDue({ stage: 'CLAIMED', claimedOn: friday, activeOn: friday })).toEqual({
      what: 'FIRST_CONTACT',
      on: day('2026-12-04'),
    });
    expect(nextDue({ stage: 'PROPOSED', claimedOn: friday, activeOn: day('2026-11-30') })).toEqual({
      what: 'FEEDBACK',
      on: day('2026-12-14'),
    });
  });

  test('what was done on a day is overdue exactly when its working days are over before today', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 21_000 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (today, ago, count) => {
          const isOverdue = addWorkingDays(today - ago, count) < today;
          expect(today - ago <= lastOverdueDay(today, count)).toBe(isOverdue);
        },
      ),
    );
  });
});
