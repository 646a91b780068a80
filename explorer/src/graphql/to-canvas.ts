import type {
  CanvasLinkFragment,
  CanvasPartyFragment,
  CountFieldsFragment,
} from '../__generated__/operations.ts';
import type { Count, Link, Party } from '../state/canvas-types.ts';
import { partyKey } from '../state/party-key.ts';

export function toParty(party: CanvasPartyFragment): Party {
  const enterprise = party.__typename === 'Enterprise' ? party : undefined;
  return {
    key: partyKey(party),
    kind: party.kind,
    name: party.name,
    shortName: party.shortName,
    access: party.access,
    isCustomer: party.isCustomer,
    foreign: enterprise?.foreign ?? false,
    industry: enterprise?.industries[0]?.name ?? null,
    region: enterprise?.region ?? null,
    manager: party.customer?.managers[0]?.name ?? null,
    orgUnit: party.customer?.orgUnit?.name ?? null,
  };
}

export function toLink(link: CanvasLinkFragment): Link {
  return {
    key: link.key,
    kind: link.kind,
    subject: partyKey(link.subject),
    object: partyKey(link.object),
    amountFen: link.amount,
    outstandingFen: link.outstanding,
    share: link.share,
    low: link.shareMin,
    high: link.shareMax,
    label: link.label,
    confidence: link.confidence,
    evidenceSource: link.evidenceSource,
    validFrom: link.validFrom,
    through: link.through.map((goods) => goods.name),
  };
}

export function toCounts(counts: readonly CountFieldsFragment[]): Count[] {
  return counts.map(({ kind, side, total, hidden }) => ({ kind, side, total, hidden }));
}

/** The two ends of relationships, each once. */
export function partiesOfLinks(links: readonly CanvasLinkFragment[]): Party[] {
  const parties = links.flatMap((link) => [toParty(link.subject), toParty(link.object)]);
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}

/** Weightiest first: by amount, then by share, then by key, so that a picture comes out the same every time. */
export function compareWeight(a: Link, b: Link): number {
  return (
    (b.amountFen ?? 0) - (a.amountFen ?? 0) || (b.share ?? 0) - (a.share ?? 0) || (a.key < b.key ? -1 : 1)
  );
}
