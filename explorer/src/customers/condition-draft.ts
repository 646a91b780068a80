/** A condition as it is edited: plain JSON, its fields those of the service; what is not yet chosen is an empty text. */
export interface Draft {
  readonly type: string;
  readonly of?: Draft | readonly Draft[];
  readonly [field: string]: unknown;
}

/** Kinds of conditions one may add, in the order in which they are offered. */
export const draftTypes = [
  'tag',
  'metric',
  'product',
  'productClass',
  'gap',
  'tier',
  'industry',
  'region',
  'unit',
  'manager',
  'line',
  'maturity',
  'contact',
  'event',
  'leader',
  'chain',
  'link',
  'customer',
  'kind',
  'relation',
  'all',
] as const;
export type DraftType = (typeof draftTypes)[number];

const stepped = ['SUPPLIES', 'BUYS_FROM'];
const shared = ['OWNED_BY', 'OWNS'];

export const emptyGroup: Draft = { type: 'all', of: [] };

/** A new condition of a kind, with what is usual filled in. */
export function newDraft(type: DraftType): Draft {
  switch (type) {
    case 'tag':
    case 'product':
    case 'productClass':
    case 'industry':
    case 'region':
    case 'unit':
    case 'manager':
    case 'line':
      return { type, [type]: '' };
    case 'gap':
      return { type, product: '' };
    case 'metric':
      return { type, metric: '', compare: '>=', value: 0 };
    case 'tier':
      return { type, tiers: ['A', 'B'] };
    case 'maturity':
      return { type, days: 90 };
    case 'contact':
      return { type, days: 90 };
    case 'event':
      return { type, event: '', days: 90 };
    case 'leader':
      return { type: 'chain', role: 'LEADER' };
    case 'chain':
      return { type: 'chain', chain: '' };
    case 'link':
      return { type: 'chain', link: '' };
    case 'customer':
      return { type };
    case 'kind':
      return { type, kind: 'ENTERPRISE' };
    case 'relation':
      return { type, relation: 'SUPPLIES', tiers: 1, of: { type: 'all', of: [newDraft('leader')] } };
    case 'all':
      return { type: 'any', of: [] };
  }
}

/** The parts of a group. */
export function partsOf(draft: Draft): readonly Draft[] {
  return Array.isArray(draft.of) ? draft.of : [];
}

export function replacePart(group: Draft, at: number, part: Draft): Draft {
  return { ...group, of: partsOf(group).map((old, index) => (index === at ? part : old)) };
}

export function removePart(group: Draft, at: number): Draft {
  return { ...group, of: partsOf(group).filter((_, index) => index !== at) };
}

export function addPart(group: Draft, part: Draft): Draft {
  return { ...group, of: [...partsOf(group), part] };
}

/** Another relation keeps whom it is to, and what of steps and shares belongs to it. */
export function changeRelation(draft: Draft, relation: string): Draft {
  const of = draft.of ?? emptyGroup;
  if (stepped.includes(relation)) return { type: 'relation', relation, tiers: draft.tiers ?? 1, of };
  if (shared.includes(relation)) return { type: 'relation', relation, shareMin: draft.shareMin ?? 0.25, of };
  return { type: 'relation', relation, of };
}

/** What is complete of a condition, so that it can be counted while the rest is still chosen; null when nothing is. */
export function completeOf(draft: Draft): Draft | null {
  if (draft.type === 'all' || draft.type === 'any') {
    const parts = partsOf(draft).flatMap((part) => completeOf(part) ?? []);
    return parts.length === 0 ? null : { ...draft, of: parts };
  }
  if (draft.type === 'not' || draft.type === 'relation') {
    const of = draft.of === undefined || Array.isArray(draft.of) ? null : completeOf(draft.of as Draft);
    return of && { ...draft, of };
  }
  const isOpen = Object.values(draft).some(
    (value) => value === '' || (Array.isArray(value) && value.length === 0) || Number.isNaN(value),
  );
  return isOpen ? null : draft;
}

/** Reads a saved condition as a group, which the editor begins with. */
export function draftOf(json: string | null): Draft {
  try {
    const draft = json === null ? emptyGroup : (JSON.parse(json) as Draft);
    return draft.type === 'all' || draft.type === 'any' ? draft : { type: 'all', of: [draft] };
  } catch {
    return emptyGroup;
  }
}
