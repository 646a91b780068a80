import type { GraphView } from '../../../graph/image/graph-view.ts';
import { isPartyKind, type PartyKind } from '../../../graph/model/entity-kind.ts';
import { entityKey, parseEntityKey } from '../../../graph/model/keys.ts';
import type { RequestContext } from '../../context.ts';
import { type PartySource, UNKNOWN_OWNER } from '../../sources.ts';

export interface PartyReference {
  readonly kind: PartyKind;
  readonly sourceId: string;
}

/** The party as this viewer may see it; undefined when it is hidden or no party. */
export function findPartySource(context: RequestContext, no: number): PartySource | undefined {
  const kind = context.today.kindOf(no);
  if (kind === undefined || !isPartyKind(kind)) return undefined;
  const access = context.access.decide(no);
  return access === 'HIDDEN' ? undefined : { no, access };
}

/** The end of a relationship that the viewer may see: never less than a stub, since the relationship names it. */
export function endSource(context: RequestContext, no: number): PartySource {
  return { no, access: context.access.decide(no) === 'FULL' ? 'FULL' : 'STUB' };
}

/** The number of the party under a reference, whatever the viewer may see of it. */
export function findNumber(view: GraphView, reference: PartyReference): number | undefined {
  return view.findEntity(entityKey(reference.kind, reference.sourceId));
}

export const unknownOwner: PartySource = { no: UNKNOWN_OWNER, access: 'FULL' };

export function partyKindOf(context: RequestContext, party: PartySource): PartyKind {
  if (party.no === UNKNOWN_OWNER) return 'UNKNOWN';
  return context.today.kindOf(party.no) as PartyKind;
}

export function partyKeyOf(context: RequestContext, party: PartySource): string {
  return party.no === UNKNOWN_OWNER ? 'U:unknown' : context.today.keyOf(party.no);
}

export function sourceIdOf(context: RequestContext, party: PartySource): string {
  return parseEntityKey(partyKeyOf(context, party)).sourceId;
}

export function partyNameOf(context: RequestContext, party: PartySource): string {
  if (party.no !== UNKNOWN_OWNER) return context.today.nameOf(party.no);
  return context.language === 'zh' ? '未知股东' : 'Unknown owners';
}
