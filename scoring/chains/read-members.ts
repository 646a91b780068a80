import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Day } from '../../graph/model/day.ts';
import { parseEntityKey } from '../../graph/model/keys.ts';
import type { IsVisible } from '../relationship-ref.ts';
import type { TagId } from '../signals/signals.ts';
import { type ChainRole, chainRolesOf } from './chain-role.ts';

/** A firm that sits in a link. */
export interface ChainMember {
  readonly no: number;
  readonly roles: readonly ChainRole[];
  readonly isCustomer: boolean;
  /** Founded, or come into the link, since the day from which firms are new. */
  readonly isNew: boolean;
  /** Bears a tag of innovation. */
  readonly isInnovative: boolean;
  /** Bears a tag of policy. */
  readonly isFavoured: boolean;
  readonly isGreen: boolean;
  /** 专精特新, by a tag or by its role. */
  readonly isSpecialised: boolean;
  /** On the white list of key chains. */
  readonly isListed: boolean;
}

/** What the reader of members needs to know beyond the view. */
export interface MemberOptions {
  readonly isCustomer: (no: number) => boolean;
  /** Whether a firm is local; every firm when left out. */
  readonly isLocal?: (no: number) => boolean;
  /** When a firm was founded, where a source says. */
  readonly foundedOn?: (no: number) => Day | undefined;
  readonly isVisible?: IsVisible;
  readonly newSince: Day;
}

const INNOVATION_TAGS: readonly TagId[] = ['specialised-new', 'high-tech'];
const POLICY_TAGS: readonly TagId[] = ['green', 'key-chain'];

/**
 * Reads the local firms that sit in any of the links, by number, each once with the roles of all its memberships.
 * Shape: a membership without a recorded start says nothing of being new, nor does one whose start is inferred.
 * Cost: O(members + their tags).
 */
export function readMembers(
  view: GraphView,
  links: ReadonlySet<number>,
  options: MemberOptions,
): ChainMember[] {
  const rows = new Map<number, { label: string; isNew: boolean }[]>();
  for (const link of links) {
    view.forEachIn('SITS_IN', link, (firm, row) => {
      if (options.isLocal?.(firm) === false) return;
      const { label, validFrom, isDateInferred } = view.relationship('SITS_IN', row);
      const said = { label, isNew: !isDateInferred && isSince(validFrom, options.newSince) };
      const known = rows.get(firm);
      if (known === undefined) rows.set(firm, [said]);
      else known.push(said);
    });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([no, memberships]) => {
      const roles = [...new Set(memberships.flatMap(({ label }) => chainRolesOf(label)))];
      return {
        no,
        roles,
        isCustomer: options.isCustomer(no),
        isNew: isSince(options.foundedOn?.(no), options.newSince) || memberships.every(({ isNew }) => isNew),
        ...readMarks(view, no, roles, options.isVisible),
      };
    });
}

/** What the tags and roles of a firm mark it as. Cost: O(its tags). */
function readMarks(
  view: GraphView,
  firm: number,
  roles: readonly ChainRole[],
  isVisible: IsVisible | undefined,
): Pick<ChainMember, 'isInnovative' | 'isFavoured' | 'isGreen' | 'isSpecialised' | 'isListed'> {
  const tags = tagsOf(view, firm, isVisible);
  const bears = (tag: TagId): boolean => tags.has(tag);
  return {
    isInnovative: INNOVATION_TAGS.some(bears),
    isFavoured: POLICY_TAGS.some(bears),
    isGreen: bears('green'),
    isSpecialised: bears('specialised-new') || roles.includes('SPECIALISED'),
    isListed: bears('key-chain'),
  };
}

/** The makers of goods as members, in the order given: a chain of goods knows no roles and nothing of being new. */
export function readMakers(
  view: GraphView,
  makers: readonly number[],
  options: Pick<MemberOptions, 'isCustomer' | 'isVisible'>,
): ChainMember[] {
  return makers.map((no) => ({
    no,
    roles: [],
    isCustomer: options.isCustomer(no),
    isNew: false,
    ...readMarks(view, no, [], options.isVisible),
  }));
}

/** Whether something started since a day; what has no known start, or started ever before, did not. */
export function isSince(start: Day | undefined, since: Day): boolean {
  return start !== undefined && start >= since;
}

function tagsOf(view: GraphView, firm: number, isVisible: IsVisible | undefined): Set<string> {
  const tags = new Set<string>();
  view.forEachOut('HAS_TAG', firm, (tag, row) => {
    if (isVisible?.('HAS_TAG', row, firm, tag) !== false) tags.add(parseEntityKey(view.keyOf(tag)).sourceId);
  });
  return tags;
}
