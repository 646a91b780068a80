import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { findOpportunities } from '../opportunities/find-opportunities.ts';
import { GATES, type GateCode } from './gate.ts';
import { gateReader } from './gate-reader.ts';

const MILLION = 100_000_000;

function gate(terse: TerseGraph, subject: string, product = 'PAYROLL', netTier1Fen?: number) {
  const graph = viewOf({ ...terse, CUSTOMER_OF: [[subject, 'branch']] });
  return gateReader(graph.view, { netTier1Fen })(graph.no(subject), product);
}

describe('a gate', () => {
  test('is open where nothing speaks against it', () => {
    expect(gate({}, 'A')).toEqual({ status: 'OPEN', reasons: [] });
  });

  test('is closed within a guarantee circle, and not on a chain of guarantees', () => {
    const circle: TerseGraph = {
      GUARANTEES: [
        ['A', 'B', MILLION],
        ['B', 'A', MILLION],
        ['A', 'C', MILLION],
      ],
    };
    expect(gate(circle, 'A').reasons).toEqual([{ code: 'GUARANTEE_CIRCLE', figures: { members: 2 } }]);
    expect(gate(circle, 'C').status).toBe('OPEN');
  });

  test('is open for a ring of guarantees within one group, and blocked for one that leaves it', () => {
    const ring: TerseGraph = {
      OWNS: [
        ['P', 'A', 0.9],
        ['A', 'B', 0.8],
      ],
      GUARANTEES: [
        ['A', 'B', MILLION],
        ['B', 'A', MILLION],
      ],
    };
    expect(gate(ring, 'A').status).toBe('OPEN');
    const wider: TerseGraph = {
      ...ring,
      GUARANTEES: [...ring.GUARANTEES!, ['B', 'C', MILLION], ['C', 'A', MILLION]],
    };
    expect(gate(wider, 'A').reasons).toEqual([{ code: 'GUARANTEE_CIRCLE', figures: { members: 3 } }]);
  });

  test('is closed for a product that the subject holds, and open for another', () => {
    const held: TerseGraph = { HOLDS: [['A', '代发工资']] };
    expect(gate(held, 'A', 'PAYROLL').status).toBe('BLOCKED');
    expect(gate(held, 'A', 'BILL_DISCOUNT').status).toBe('OPEN');
  });

  test('compares exposures with the capital of the bank: 15% is allowed, more is not', () => {
    const owing = (net: number): TerseGraph => ({ OWES: [['A', '表内/贷款', { netExposure: net }]] });
    expect(gate(owing(15 * MILLION), 'A', 'PAYROLL', 100 * MILLION).status).toBe('OPEN');
    expect(gate(owing(15 * MILLION + 1), 'A', 'PAYROLL', 100 * MILLION).reasons).toMatchObject([
      { code: 'EXPOSURE_LIMIT', figures: { limitShare: 0.15 } },
    ]);
    expect(gate(owing(99 * MILLION), 'A').status).toBe('OPEN');
  });

  test('compares the exposures of a whole control group', () => {
    const group: TerseGraph = {
      OWNS: [
        ['P', 'A', 0.6],
        ['P', 'B', 0.6],
      ],
      OWES: [
        ['A', '表内/贷款', { netExposure: 11 * MILLION }],
        ['B', '表内/贷款', { netExposure: 10 * MILLION }],
      ],
    };
    expect(gate(group, 'A', 'PAYROLL', 100 * MILLION).reasons).toMatchObject([
      { code: 'EXPOSURE_LIMIT', figures: { ratioShare: 0.21, limitShare: 0.2 } },
    ]);
  });

  test('is conditional when the credit lines are drawn', () => {
    const drawn: TerseGraph = { OWES: [['A', '表内/贷款', { creditLimit: MILLION, balance: MILLION }]] };
    expect(gate(drawn, 'A')).toMatchObject({
      status: 'CONDITIONAL',
      reasons: [{ code: 'CREDIT_LINE_FULL' }],
    });
  });

  test('of a person is conditional until it consents to marketing; of a firm it needs none', () => {
    const person = (tags: TerseRow[]) => {
      const graph = viewOf({ HAS_TAG: tags, CUSTOMER_OF: [['A', 'branch']] }, { kinds: { A: 'PERSON' } });
      return gateReader(graph.view)(graph.no('A'), 'PERSONAL_WEALTH');
    };
    expect(person([])).toEqual({
      status: 'CONDITIONAL',
      reasons: [{ code: 'CONSENT_MISSING', figures: {} }],
    });
    expect(person([['A', 'marketing-consent']]).status).toBe('OPEN');
    expect(
      person([
        ['A', 'marketing-consent'],
        ['A', 'opted-out'],
      ]).status,
    ).toBe('BLOCKED');
    expect(gate({}, 'A').status).toBe('OPEN');
  });

  test('closes a channel for seven days after a contact, and all of them after three in thirty days', () => {
    const { asOf } = viewOf({}).view;
    const contacted = (...contacts: [string, number][]) =>
      gate(
        {
          HAS_EVENT: contacts.map(
            ([channel, daysAgo]): TerseRow => ['A', `contact-${channel}`, { occurredOn: asOf - daysAgo }],
          ),
        },
        'A',
      );
    expect(contacted(['phone', 6])).toEqual({
      status: 'CONDITIONAL',
      reasons: [{ code: 'CHANNEL_CAP', figures: { channelEvent: 'contact-phone', freeOn: asOf + 1 } }],
    });
    expect(contacted(['phone', 7], ['visit', 30]).status).toBe('OPEN');
    expect(contacted(['phone', 29], ['visit', 20], ['email', 8])).toEqual({
      status: 'BLOCKED',
      reasons: [{ code: 'CONTACT_CAP', figures: { contacts: 3, freeOn: asOf + 1 } }],
    });
    expect(contacted(['phone', 30], ['visit', 20], ['email', 8]).status).toBe('OPEN');
  });

  test('gives the weightiest reason first', () => {
    const codes = gate(
      {
        HAS_TAG: [
          ['A', 'opted-out'],
          ['A', 'legal-block'],
          ['A', 'watch-list'],
          ['A', 'insider-wall'],
        ],
      },
      'A',
    ).reasons.map(({ code }) => code);
    expect(codes).toEqual(['LEGAL_BLOCK', 'INSIDER_WALL', 'WATCH_LIST', 'OPTED_OUT']);
  });

  test('reads the same to sales for at least three reasons that only risk may know', () => {
    const codes = (Object.keys(GATES) as GateCode[]).filter(
      (code) => GATES[code].isForRiskOnly && GATES[code].status === 'BLOCKED',
    );
    expect(codes.length).toBeGreaterThan(3);
  });
});

test('nothing that is blocked comes through, whatever the bank looks like', () => {
  const names = ['A', 'B', 'C', 'D', 'E'];
  const closing = ['watch-list', 'insider-wall', 'opted-out', 'complaint-open'];
  const name = fc.constantFrom(...names);
  const pair = fc.tuple(name, name).filter(([a, b]) => a !== b);
  const { asOf } = viewOf({}).view;
  const contact = fc.record({
    of: name,
    channel: fc.constantFrom('phone', 'message', 'email', 'visit'),
    daysAgo: fc.integer({ min: -2, max: 40 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: String, maxLength: 8 }),
      fc.uniqueArray(pair, { selector: String, maxLength: 8 }),
      fc.uniqueArray(fc.tuple(name, fc.constantFrom(...closing)), { selector: String, maxLength: 4 }),
      fc.subarray(names),
      fc.array(contact, { maxLength: 14 }),
      fc.subarray(names),
      (supplies, guarantees, tags, customers, contacts, owing) => {
        const graph = viewOf({
          SUPPLIES: supplies.map(([a, b]): TerseRow => [a, b, MILLION]),
          GUARANTEES: guarantees.map(([a, b]): TerseRow => [a, b, 1]),
          HAS_TAG: tags.map(([of, tag]): TerseRow => [of, tag]),
          CUSTOMER_OF: customers.map((of): TerseRow => [of, 'branch']),
          OWES: owing.map((of): TerseRow => [of, '表内/贷款', { netExposure: 16 * MILLION }]),
          HAS_EVENT: contacts.map(
            ({ of, channel, daysAgo }): TerseRow => [
              of,
              `contact-${channel}`,
              { occurredOn: asOf - daysAgo },
            ],
          ),
        });
        const gateOf = gateReader(graph.view, { netTier1Fen: 100 * MILLION });
        const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
          guarantees.some(
            ([a, b]) => a === from && (b === to || (!seen.has(b) && reaches(b, to, seen.add(b)))),
          );
        for (const { subject, product } of findOpportunities(graph.view)) {
          const firm = graph.name(subject);
          const days = contacts.filter(({ of, daysAgo }) => of === firm && daysAgo >= 0 && daysAgo < 30);
          const isBlocked =
            tags.some(([of]) => of === firm) ||
            reaches(firm, firm) ||
            owing.includes(firm) ||
            days.length >= 3;
          const isConditional = days.some(({ daysAgo }) => daysAgo < 7);
          expect(gateOf(subject, product).status).toBe(
            isBlocked ? 'BLOCKED' : isConditional ? 'CONDITIONAL' : 'OPEN',
          );
        }
      },
    ),
  );
});
