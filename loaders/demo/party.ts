import type { Day } from '../../graph/model/day.ts';
import type { Region } from './tables/regions.ts';
import type { Trade } from './tables/trades.ts';

/** What the feeds and the truth call a party. */
export interface PartyRef {
  readonly kind: 'ENTERPRISE' | 'PERSON' | 'STATE';
  readonly sourceId: string;
}

/** A party while the demo bank is being built. */
export interface Party {
  readonly ref: PartyRef;
  readonly name: string;
  /** Its first account with the bank, if it has one. */
  readonly accountId?: string;
}

/** A natural person. */
export interface Individual extends Party {
  readonly isCustomer: boolean;
}

/** An enterprise; a customer is a row of customers.csv. */
export interface Firm extends Party {
  readonly isCustomer: boolean;
  readonly isForeign?: boolean;
  readonly trade: Trade;
  readonly region: Region;
  readonly brand: string;
  readonly foundedOn: Day;
  /** Where a customer is managed. */
  readonly orgId?: string;
}
