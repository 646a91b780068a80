import { randomUUID } from 'node:crypto';
import type { GraphView } from '../../../graph/image/graph-view.ts';
import { entityKey } from '../../../graph/model/keys.ts';
import { chainRolesOf } from '../../../scoring/chains/chain-role.ts';
import { collectFeeds, collectLinks, collectParts } from '../../../scoring/chains/collect-links.ts';
import type { ChainEditProposeInput, ChainRole } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { ChainEditProposal } from '../../work/chain-edit-store.ts';
import { findNumber, findPartySource } from '../parties/party-source.ts';

const NAME_MAX = 60;
export const NOTE_MAX = 500;

/** What is wrong with a proposal, and the field of the input that is. */
export interface ProposalFault {
  readonly fault:
    | 'NO_CHAIN'
    | 'NO_LINK'
    | 'NO_TARGET'
    | 'NO_FIRM'
    | 'NAME'
    | 'SAME_NAME'
    | 'EVIDENCE'
    | 'NOTE_LENGTH'
    | 'ALREADY_MEMBER'
    | 'NOT_MEMBER'
    | 'SAME_ROLES'
    | 'HAS_PARTS'
    | 'ALREADY_FED'
    | 'NOT_FED';
  readonly field: keyof ChainEditProposeInput;
}

/** Reads what somebody wants changed against the chain as it is today: what is so already, or cannot be, is no proposal. */
export async function readProposal(
  context: RequestContext,
  input: ChainEditProposeInput,
): Promise<ChainEditProposal | ProposalFault> {
  const view = context.today;
  const chainKey = entityKey('CHAIN', input.chainId);
  const chain = view.findEntity(chainKey);
  if (chain === undefined) return { fault: 'NO_CHAIN', field: 'chainId' };
  const evidence = input.evidence.trim();
  if (evidence === '') return { fault: 'EVIDENCE', field: 'evidence' };
  if (evidence.length > NOTE_MAX) return { fault: 'NOTE_LENGTH', field: 'evidence' };
  const links = collectLinks(view, chain);
  const linkOf = (id: string | null | undefined): number | undefined =>
    links.find((no) => no === view.findEntity(entityKey('CHAIN_LINK', id ?? '')));
  const about = {
    chainKey,
    kind: input.kind,
    partyKey: undefined,
    toLinkKey: undefined,
    roles: [],
    name: undefined,
    rolesBefore: [],
    toLinkName: undefined,
    evidence,
  };
  const name = input.name?.trim() ?? '';
  const isNamed = input.kind === 'ADD_LINK' || input.kind === 'RENAME_LINK';
  if (isNamed && (name === '' || name.length > NAME_MAX)) return { fault: 'NAME', field: 'name' };
  if (isNamed && links.some((no) => view.nameOf(no) === name)) return { fault: 'SAME_NAME', field: 'name' };
  const target = linkOf(input.toLinkId);
  const toLink =
    target === undefined ? {} : { toLinkKey: view.keyOf(target), toLinkName: view.nameOf(target) };
  if (input.kind === 'ADD_LINK') {
    if ((input.toLinkId ?? undefined) !== undefined && target === undefined)
      return { fault: 'NO_TARGET', field: 'toLinkId' };
    const removed = await context.services.chainEdits.findRemovedLink(chainKey, name);
    const linkKey = removed ?? entityKey('CHAIN_LINK', `edit-${randomUUID()}`);
    return { ...about, ...toLink, name, linkKey, linkName: undefined };
  }
  const link = linkOf(input.linkId);
  if (link === undefined) return { fault: 'NO_LINK', field: 'linkId' };
  const ofLink = { ...about, linkKey: view.keyOf(link), linkName: view.nameOf(link) };
  switch (input.kind) {
    case 'RENAME_LINK':
      return { ...ofLink, name };
    case 'REMOVE_LINK':
      return collectParts(view, link).size > 1 ? { fault: 'HAS_PARTS', field: 'linkId' } : ofLink;
    case 'ADD_FEED':
    case 'REMOVE_FEED': {
      if (target === undefined || target === link) return { fault: 'NO_TARGET', field: 'toLinkId' };
      const isFed = collectFeeds(view, [link, target]).some(({ from, to }) => from === link && to === target);
      if (isFed && input.kind === 'ADD_FEED') return { fault: 'ALREADY_FED', field: 'toLinkId' };
      if (!isFed && input.kind === 'REMOVE_FEED') return { fault: 'NOT_FED', field: 'toLinkId' };
      return { ...ofLink, ...toLink };
    }
    default: {
      const firm = firmOf(context, input);
      if (firm === undefined) return { fault: 'NO_FIRM', field: 'party' };
      const rolesBefore = rolesIn(view, firm, link);
      const roles = input.kind === 'REMOVE_MEMBER' ? [] : [...new Set(input.roles ?? [])];
      const ofMember = { ...ofLink, partyKey: view.keyOf(firm), roles, rolesBefore: rolesBefore ?? [] };
      if (input.kind === 'ADD_MEMBER')
        return rolesBefore === undefined ? ofMember : { fault: 'ALREADY_MEMBER', field: 'party' };
      if (rolesBefore === undefined) return { fault: 'NOT_MEMBER', field: 'party' };
      const isSame = roles.length === rolesBefore.length && roles.every((role) => rolesBefore.includes(role));
      return input.kind === 'CHANGE_ROLE' && isSame ? { fault: 'SAME_ROLES', field: 'roles' } : ofMember;
    }
  }
}

/** The firm that is named, as far as the viewer may know of it. */
function firmOf(context: RequestContext, { party }: ChainEditProposeInput): number | undefined {
  if (party?.kind !== 'ENTERPRISE') return undefined;
  const no = findNumber(context.today, party);
  return no === undefined ? undefined : findPartySource(context, no)?.no;
}

/** What a firm is in a link itself; undefined when it does not sit there. */
function rolesIn(view: GraphView, firm: number, link: number): ChainRole[] | undefined {
  let roles: Set<ChainRole> | undefined;
  view.forEachOut('SITS_IN', firm, (place, row) => {
    if (place !== link) return;
    roles ??= new Set();
    for (const role of chainRolesOf(view.relationship('SITS_IN', row).label)) roles.add(role);
  });
  return roles && [...roles];
}
