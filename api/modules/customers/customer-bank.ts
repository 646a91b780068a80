import { PartySet } from '../../../scoring/segments/party-set.ts';
import { SegmentBank } from '../../../scoring/segments/segment-bank.ts';
import { buildTagCatalogue, type TagCatalogue } from '../../../scoring/tags/tag-catalogue.ts';
import { isPublishedTag } from '../../access/access-policy.ts';
import type { RequestContext } from '../../context.ts';
import type { BankNames } from '../../facts/bank-names.ts';

/** The bank as conditions and tags see it for one viewer. */
export interface CustomerBank {
  /** What is counted over; whole for who sees sums alone. */
  readonly bank: SegmentBank;
  /** What is told of single parties: nothing private but of own customers. */
  readonly told: SegmentBank;
  readonly catalogue: TagCatalogue;
  readonly reach: 'BANK' | 'OWN' | 'AGGREGATE';
  /** The viewer's own customers; nobody's where one sees sums alone. */
  readonly own: PartySet;
}

/** Readers whose banks are kept at once. */
const READERS_MAX = 16;

let kept: { key: string; names: BankNames; bank: SegmentBank; catalogue: TagCatalogue } | undefined;
const readers = new Map<string, CustomerBank>();

/** Gives the viewer's bank, made once for a version of the graph and a reach. Cost: O(bank) when the graph has changed. */
export async function customerBankOf(context: RequestContext): Promise<CustomerBank> {
  const { today, services, viewer, access } = context;
  const names = await services.bankNames.get(today.version);
  const key = `${today.version} ${today.asOf}`;
  if (kept === undefined || kept.key !== key || kept.names !== names) {
    kept = { key, names, ...openBank(context, names) };
    readers.clear();
  }
  const reader = `${viewer.role} ${viewer.purpose} ${viewer.orgUnitNo} ${viewer.employeeNo} ${access.seesWholeBank}`;
  let found = readers.get(reader);
  if (found === undefined) {
    if (readers.size >= READERS_MAX) readers.clear();
    found = limit(context, kept.bank, kept.catalogue);
    readers.set(reader, found);
  }
  return found;
}

function openBank(context: RequestContext, names: BankNames): { bank: SegmentBank; catalogue: TagCatalogue } {
  const { today, directory } = context;
  const bank = new SegmentBank(today, {
    productClassOf: (no) => names.productClasses.get(no),
    regionOf: (no) => names.regions.get(no),
    lineOf: (no) => directory.employees.get(no)?.line,
    isPublishedTag: (no) => isPublishedTag(today, no),
  });
  const catalogue = buildTagCatalogue(bank);
  bank.conditionOfTag = (id) => catalogue.find(id)?.condition;
  return { bank, catalogue };
}

function limit(context: RequestContext, bank: SegmentBank, catalogue: TagCatalogue): CustomerBank {
  const { access } = context;
  if (access.seesWholeBank) {
    const own = PartySet.of(bank.view.entityCount, everyCustomer(bank));
    return { bank, told: bank, catalogue, reach: 'BANK', own };
  }
  const own = bank.setOf([...customersInReach(context)].filter((no) => access.isOwn(no)));
  const told = bank.limitedTo(own);
  if (access.seesSumsAlone) return { bank, told, catalogue, reach: 'AGGREGATE', own };
  return { bank: told, told, catalogue, reach: 'OWN', own };
}

function everyCustomer(bank: SegmentBank): Set<number> {
  const found = new Set<number>();
  for (const unit of bank.entitiesOf('ORG_UNIT')) {
    bank.view.forEachIn('CUSTOMER_OF', unit, (no) => {
      if (bank.parties.has(no)) found.add(no);
    });
  }
  return found;
}

/** Customers of the viewer's units, and those whom the viewer manages. */
function customersInReach({ today, viewer, directory }: RequestContext): Set<number> {
  const found = new Set<number>();
  const add = (no: number): void => {
    found.add(no);
  };
  if (viewer.orgUnitNo !== undefined)
    for (const unit of directory.subtreeOf(viewer.orgUnitNo)) today.forEachIn('CUSTOMER_OF', unit, add);
  if (viewer.employeeNo !== undefined) today.forEachIn('MANAGED_BY', viewer.employeeNo, add);
  return found;
}
