import type { ChainEditKind, ChainRole, PartyKind } from '../__generated__/operations.ts';

/** A change of a chain while somebody fills it in. */
export interface EditDraft {
  readonly kind: ChainEditKind;
  readonly linkId: string;
  readonly toLinkId: string;
  readonly firm: { readonly kind: PartyKind; readonly sourceId: string; readonly name: string } | null;
  readonly roles: readonly ChainRole[];
  readonly name: string;
}

export const editKinds: readonly ChainEditKind[] = [
  'ADD_MEMBER',
  'REMOVE_MEMBER',
  'CHANGE_ROLE',
  'ADD_LINK',
  'RENAME_LINK',
  'REMOVE_LINK',
  'ADD_FEED',
  'REMOVE_FEED',
];

export const chainRoles: readonly ChainRole[] = ['LEADER', 'BACKBONE', 'SUPPORTING', 'SPECIALISED'];

/** What a kind of change asks for. */
export function asksFor(kind: ChainEditKind) {
  return {
    firm: kind === 'ADD_MEMBER' || kind === 'REMOVE_MEMBER' || kind === 'CHANGE_ROLE',
    roles: kind === 'ADD_MEMBER' || kind === 'CHANGE_ROLE',
    name: kind === 'ADD_LINK' || kind === 'RENAME_LINK',
    link: kind !== 'ADD_LINK',
    fed: kind === 'ADD_FEED' || kind === 'REMOVE_FEED',
    parent: kind === 'ADD_LINK',
  };
}

export function isFilled({ kind, linkId, toLinkId, firm, name }: EditDraft): boolean {
  const asks = asksFor(kind);
  return (
    (!asks.firm || firm !== null) &&
    (!asks.name || name.trim() !== '') &&
    (!asks.link || linkId !== '') &&
    (!asks.fed || (toLinkId !== '' && toLinkId !== linkId))
  );
}
