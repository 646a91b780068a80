import { entityKey } from '../../../graph/model/keys.ts';
import { CONTACT_EVENTS } from '../../gates/contacts.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { type LeafRule, MET } from '../leaf.ts';
import { readMaturities } from '../maturities.ts';
import type { SegmentBank } from '../segment-bank.ts';
import { byEach } from './by-each.ts';
import { byObject, entityOf } from './by-object.ts';

/** A unit of the bank and all below it. Cost: O(units below). */
function unitsUnder(bank: SegmentBank, key: string): Set<number> {
  const found = new Set(entityOf(bank, key));
  for (const no of found) bank.view.forEachIn('UNIT_OF', no, (child) => found.add(child));
  return found;
}

export const unitRule: LeafRule<'unit'> = byObject('CUSTOMER_OF', (bank, { unit }) => unitsUnder(bank, unit));

/** That a firm is a customer may be known, though not of what and whose; that a person is one is private. */
export const customerRule: LeafRule<'customer'> = {
  judge: (bank) => (no) => {
    const isTold = bank.sees(no) || bank.view.kindOf(no) === 'ENTERPRISE';
    return isTold && bank.view.countOut('CUSTOMER_OF', no) > 0 ? MET : undefined;
  },
  members: (bank) => {
    const found = bank.setOf();
    for (const unit of bank.entitiesOf('ORG_UNIT')) {
      bank.view.forEachIn('CUSTOMER_OF', unit, (no) => {
        if (bank.sees(no) || bank.view.kindOf(no) === 'ENTERPRISE') found.add(no);
      });
    }
    return found;
  },
};

export const managerRule: LeafRule<'manager'> = byObject('MANAGED_BY', (bank, { manager }) =>
  entityOf(bank, manager),
);

export const lineRule: LeafRule<'line'> = byObject('MANAGED_BY', (bank, { line }) =>
  bank.entitiesOf('EMPLOYEE').filter((employee) => bank.reference.lineOf(employee) === line),
);

export const productRule: LeafRule<'product'> = byObject('HOLDS', (bank, { product }) =>
  entityOf(bank, product),
);

export const productClassRule: LeafRule<'productClass'> = byObject('HOLDS', (bank, { productClass }) =>
  bank.entitiesOf('PRODUCT').filter((product) => bank.reference.productClassOf(product) === productClass),
);

export const tagRule: LeafRule<'tag'> = byObject(
  'HAS_TAG',
  (bank, { tag }) => entityOf(bank, entityKey('TAG', tag)),
  { isPublished: (bank, tag) => bank.reference.isPublishedTag(tag) },
);

/** Whether an event lies in the last days up to the view's date. */
function isRecent(bank: SegmentBank, days: number): (row: number) => boolean {
  const occurredOn = bank.view.column('HAS_EVENT', 'occurredOn');
  const { asOf } = bank.view;
  return (row) => occurredOn(row) <= asOf && occurredOn(row) > asOf - days;
}

export const eventRule: LeafRule<'event'> = byObject(
  'HAS_EVENT',
  (bank, { event }) => entityOf(bank, entityKey('EVENT_TYPE', event)),
  { accepts: (bank, { days }) => isRecent(bank, days) },
);

export const contactRule: LeafRule<'contact'> = byObject(
  'HAS_EVENT',
  (bank) => CONTACT_EVENTS.flatMap((event) => entityOf(bank, entityKey('EVENT_TYPE', event))),
  { accepts: (bank, { days }) => isRecent(bank, days) },
);

/** Who owes or holds something; only these have maturities. */
function* debtorsAndHolders(bank: SegmentBank): Generator<number> {
  const [owes, holds] = [bank.view.compress('OWES', 'out'), bank.view.compress('HOLDS', 'out')];
  for (let no = 0; no < bank.view.entityCount; no++) {
    const rows = owes.offsets[no + 1] - owes.offsets[no] + (holds.offsets[no + 1] - holds.offsets[no]);
    if (rows > 0 && bank.sees(no)) yield no;
  }
}

export const maturityRule: LeafRule<'maturity'> = byEach(debtorsAndHolders, (bank, { days, kind }) => {
  const { view } = bank;
  return (no) => {
    if (!bank.sees(no)) return undefined;
    const grounds: RelationshipRef[] = readMaturities(view, no)
      .filter((due) => due.dueOn <= view.asOf + days && (kind === undefined || due.kind === kind))
      .map(({ evidence }) => evidence);
    return grounds.length === 0 ? undefined : grounds;
  };
});
