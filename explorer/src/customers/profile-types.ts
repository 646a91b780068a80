import type { CustomerProfileQuery } from '../__generated__/operations.ts';

/** A party from all sides, as it is asked for. */
export type Profile = NonNullable<CustomerProfileQuery['customer']>;
