import type { Words } from '../words.ts';

/** What a firm is to its chain, as lists of provinces and ministries name it. */
export const CHAIN_ROLES = {
  LEADER: { zh: '链主', en: 'chain leader' },
  BACKBONE: { zh: '骨干', en: 'backbone firm' },
  SUPPORTING: { zh: '配套', en: 'supporting firm' },
  SPECIALISED: { zh: '专精特新', en: 'specialised and new' },
} as const satisfies Record<string, Words>;

export type ChainRole = keyof typeof CHAIN_ROLES;

const ROLES = Object.entries(CHAIN_ROLES) as [ChainRole, Words][];

/**
 * The roles that a membership's label names; several where it names several (链主、专精特新), none of a word that is no role.
 * Source: methods §4.4; who is a leader is data of a list, never computed.
 */
export function chainRolesOf(label: string): ChainRole[] {
  return ROLES.filter(([, { zh, en }]) => label.includes(zh) || label.toLowerCase() === en).map(
    ([role]) => role,
  );
}
