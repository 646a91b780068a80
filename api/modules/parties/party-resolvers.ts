import { formatDay } from '../../../graph/model/day.ts';
import type {
  CustomerResolvers,
  EnterpriseResolvers,
  PersonResolvers,
  QueryResolvers,
  StateResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { EntityRecord } from '../../facts/read-entity-records.ts';
import { type PartySource, UNKNOWN_OWNER } from '../../sources.ts';
import { standingSource } from '../peers/standing-source.ts';
import { findTier } from '../similarity/find-tier.ts';
import { maskIdNumber } from './mask.ts';
import {
  findNumber,
  findPartySource,
  partyKeyOf,
  partyKindOf,
  partyNameOf,
  sourceIdOf,
} from './party-source.ts';
import { shortenName } from './shorten-name.ts';

const NAME_KINDS = new Set(['FULL', 'SHORT', 'FORMER', 'FOREIGN']);
const TYPE_NAMES = {
  ENTERPRISE: 'Enterprise',
  PERSON: 'Person',
  STATE: 'State',
  UNKNOWN: 'Unknown',
} as const;

async function recordOf(context: RequestContext, party: PartySource): Promise<EntityRecord> {
  if (party.access === 'STUB' || party.no === UNKNOWN_OWNER) return {};
  return context.entityRecords.load(party.no);
}

const text = (name: string) => async (party: PartySource, _: unknown, context: RequestContext) => {
  const value = (await recordOf(context, party))[name];
  return value === undefined ? null : String(value);
};
const number = (name: string) => async (party: PartySource, _: unknown, context: RequestContext) => {
  const value = (await recordOf(context, party))[name];
  return typeof value === 'number' ? value : null;
};

/** Fields that every kind of party has. */
export const partyFields = {
  id: (party, _, context) => partyKeyOf(context, party),
  kind: (party, _, context) => partyKindOf(context, party),
  sourceId: (party, _, context) => sourceIdOf(context, party),
  name: (party, _, context) => partyNameOf(context, party),
  shortName: (party, _, context) => {
    if (party.no === UNKNOWN_OWNER) return partyNameOf(context, party);
    const name = partyNameOf(context, party);
    if (context.today.kindOf(party.no) !== 'ENTERPRISE') return name;
    return context.today.shortNameOf(party.no) || shortenName(name);
  },
  access: (party) => party.access,
  names: async (party, _, context) => {
    const full = { name: partyNameOf(context, party), kind: 'FULL' as const };
    if (party.access === 'STUB' || party.no === UNKNOWN_OWNER) return [full];
    const short = context.today.shortNameOf(party.no);
    const others = await context.nameRecords.load(partyKeyOf(context, party));
    return [
      full,
      ...(short === '' || short === full.name ? [] : [{ name: short, kind: 'SHORT' as const }]),
      ...others
        .filter((other) => NAME_KINDS.has(other.kind) && other.text !== full.name && other.text !== short)
        .map((other) => ({ name: other.text, kind: other.kind as 'FULL' })),
    ];
  },
  isCustomer: (party, _, context) => {
    if (party.access === 'STUB') return null;
    return party.no !== UNKNOWN_OWNER && context.today.countOut('CUSTOMER_OF', party.no) > 0;
  },
  customer: (party, _, context) => {
    if (party.access === 'STUB' || party.no === UNKNOWN_OWNER) return null;
    return context.today.countOut('CUSTOMER_OF', party.no) > 0 ? { no: party.no } : null;
  },
} satisfies StateResolvers;

export const enterpriseFields = {
  uscc: text('uscc'),
  legalForm: text('legalForm'),
  country: text('country'),
  foreign: (party, _, context) => party.no !== UNKNOWN_OWNER && context.today.isForeign(party.no),
  region: text('region'),
  registeredCapital: number('registeredCapital'),
  equity: number('equity'),
  foundedOn: async (party, _, context) => {
    const day = (await recordOf(context, party)).foundedOn;
    return typeof day === 'number' ? formatDay(day) : null;
  },
  status: text('status'),
  listed: async (party, _, context) => {
    const listed = (await recordOf(context, party)).listed;
    return typeof listed === 'boolean' ? listed : null;
  },
  identifiers: async (party, _, context) => {
    if (party.access === 'STUB') return [];
    const names = await context.nameRecords.load(partyKeyOf(context, party));
    return names
      .filter((name) => name.kind === 'IDENTIFIER')
      .map((name) => ({ scheme: name.scheme ?? '', value: name.text }));
  },
  industries: (party, _, context) => {
    if (party.access === 'STUB') return [];
    const industries: { no: number }[] = [];
    context.today.forEachOut('IN_INDUSTRY', party.no, (no) => industries.push({ no }));
    return industries;
  },
} satisfies EnterpriseResolvers;

export const personFields = {
  birthYear: number('birthYear'),
  gender: text('gender'),
  idNumber: async (party, _, context) => {
    const idNumber = (await recordOf(context, party)).idNumber;
    return typeof idNumber === 'string' ? maskIdNumber(idNumber) : null;
  },
} satisfies PersonResolvers;

export const customerFields: CustomerResolvers = {
  customerNo: async (customer, _, context) => {
    const record = await readCustomerOf(context, customer.no);
    return record?.customerNo === undefined ? null : String(record.customerNo);
  },
  since: async (customer, _, context) => {
    const record = await readCustomerOf(context, customer.no);
    return typeof record?.since === 'number' ? formatDay(record.since) : null;
  },
  orgUnit: (customer, _, context) => {
    let unit: number | undefined;
    context.today.forEachOut('CUSTOMER_OF', customer.no, (no) => {
      unit ??= no;
    });
    return unit === undefined ? null : (context.directory.orgUnits.get(unit) ?? null);
  },
  managers: (customer, _, context) => {
    const managers = new Set<number>();
    context.today.forEachOut('MANAGED_BY', customer.no, (no) => managers.add(no));
    return [...managers].flatMap((no) => context.directory.employees.get(no) ?? []);
  },
  tier: (customer, _, context) => findTier(context, customer.no),
  standing: (customer, args, context) => standingSource(context, customer.no, args),
};

async function readCustomerOf(context: RequestContext, no: number): Promise<EntityRecord | undefined> {
  let key: string | undefined;
  context.today.forEachOut('CUSTOMER_OF', no, (_, row) => {
    key ??= context.today.keyAt('CUSTOMER_OF', row);
  });
  if (key === undefined) return undefined;
  return context.relationshipRecords.load({ kind: 'CUSTOMER_OF', key });
}

export const partyQueries: QueryResolvers = {
  party: (_, { ref }, context) => {
    const no = findNumber(context.today, ref);
    return no === undefined ? null : (findPartySource(context, no) ?? null);
  },
};

export const partyTypes = {
  Party: {
    __resolveType: (party: PartySource, context: RequestContext) => TYPE_NAMES[partyKindOf(context, party)],
  },
  Employee: {
    role: (employee: { role?: string }) => employee.role ?? null,
    line: (employee: { line?: string }) => employee.line ?? null,
    orgUnit: (employee: { orgUnitNo?: number }, _: unknown, context: RequestContext) =>
      employee.orgUnitNo === undefined ? null : (context.directory.orgUnits.get(employee.orgUnitNo) ?? null),
  },
};
