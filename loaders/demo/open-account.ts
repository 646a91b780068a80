import type { Party } from './party.ts';
import { nextNumber, type World } from './world.ts';

/** Opens an account with the bank for a party; its id. */
export function openAccount(world: World, owner: Party): string {
  const accountId = `62${String(nextNumber(world, 'account')).padStart(10, '0')}`;
  world.feeds.write('accounts', { accountId, ownerKind: owner.ref.kind, ownerId: owner.ref.sourceId });
  return accountId;
}
