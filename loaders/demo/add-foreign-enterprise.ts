import { buildLegalEntityIdentifier } from './legal-entity-identifier.ts';
import type { Firm } from './party.ts';
import { REGIONS } from './tables/regions.ts';
import { CHAIN_TRADES, type Trade } from './tables/trades.ts';
import { nextNumber, type World } from './world.ts';

const COUNTRIES = [
  { country: 'DE', ending: 'GmbH' },
  { country: 'DE', ending: 'KG' },
  { country: 'JP', ending: 'K.K.' },
  { country: 'US', ending: 'Inc.' },
  { country: 'IT', ending: 'S.r.l.' },
  { country: 'KR', ending: 'Co., Ltd.' },
  { country: 'SG', ending: 'Pte. Ltd.' },
] as const;
const HEADS = 'Vel Tor Bren Kal Mor Sel Dra Nor Fal Quil Har Ost Lum Pri Gan'.split(' ');
const MIDDLES = 'an or el ith um av ero ina osk ard'.split(' ');
const TAILS = 'tek dyne mont form flux werk line gear cast nova'.split(' ');

/** What is fixed about a new foreign enterprise; the rest is chosen. */
export interface ForeignOptions {
  readonly id?: string;
  readonly name?: string;
  readonly country?: string;
  readonly trade?: Trade;
}

/** Adds a foreign enterprise, never a customer: no unified code, a foreign name and an identifier. */
export function addForeignEnterprise(world: World, options: ForeignOptions = {}): Firm {
  const { random, clock, feeds } = world;
  const number = nextNumber(world, 'firm');
  const place = random.pick(COUNTRIES);
  const invented = random.pick(HEADS) + random.pick(MIDDLES) + random.pick(TAILS);
  const name = options.name ?? `${invented} ${number} ${place.ending}`;
  const firm: Firm = {
    ref: { kind: 'ENTERPRISE', sourceId: options.id ?? `E${String(number).padStart(7, '0')}` },
    name,
    isCustomer: false,
    isForeign: true,
    trade: options.trade ?? random.pick(CHAIN_TRADES),
    region: REGIONS[0],
    brand: invented,
    foundedOn: clock.today - random.int(2_000, 20_000),
  };
  const { kind: partyKind, sourceId: partyId } = firm.ref;
  feeds.write('enterprises', {
    enterpriseId: partyId,
    name,
    country: options.country ?? place.country,
    foundedOn: clock.format(firm.foundedOn),
    status: '存续',
    listed: 'false',
  });
  feeds.write('names', { partyKind, partyId, name, kind: 'foreign' });
  feeds.write('identifiers', {
    partyKind,
    partyId,
    scheme: 'LEI',
    value: buildLegalEntityIdentifier(number),
  });
  return firm;
}
