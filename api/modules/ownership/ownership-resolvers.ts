import type { GraphView } from '../../../graph/image/graph-view.ts';
import { computeControlled } from '../../../scoring/control/compute-controlled.ts';
import { computeControllers } from '../../../scoring/control/compute-controllers.ts';
import { computeVotesCommanded } from '../../../scoring/control/compute-votes-commanded.ts';
import { computeBeneficialOwners } from '../../../scoring/ownership/compute-beneficial-owners.ts';
import { computeHoldings } from '../../../scoring/ownership/compute-holdings.ts';
import { computeOwners } from '../../../scoring/ownership/compute-owners.ts';
import {
  explainOwnership,
  type OwnershipExplanation,
  ownershipExplainer,
} from '../../../scoring/ownership/explain-ownership.ts';
import type {
  ControlItemResolvers,
  OwnerResolvers,
  StateResolvers,
} from '../../__generated__/resolver-types.ts';
import { answer, type WarningSource } from '../../answers/answer.ts';
import type { MessageCode } from '../../answers/messages.ts';
import type { RequestContext } from '../../context.ts';
import type { PartySource, RelationshipPlace } from '../../sources.ts';
import { endSource, unknownOwner } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { evidenceSource } from '../relationships/relationship-source.ts';

/** A firm in a large ring of holdings has hundreds of owners, and a list of them has to add up. */
const FIRST_MAX = 2_000;
/** Walks that explain one owner. */
const WALKS_MAX = 5;

export const ownerFields = {
  votes: ({ votes }) => votes(),
  evidence: ({ evidence }) => evidence(),
} satisfies OwnerResolvers;

export const controlItemFields = {
  evidence: ({ evidence }) => evidence(),
} satisfies ControlItemResolvers;

export const ownershipOfParty = {
  owners: (party, args, context) => {
    const first = limited('first', args.first, 50, FIRST_MAX);
    const view = context.viewAt(args);
    if (party.no < 0 || view.kindOf(party.no) !== 'ENTERPRISE')
      return answer(context, view, { items: [], total: 0 });
    const result = computeOwners(view, party.no);
    const shown = result.owners.slice(0, first);
    const votesOf = lazily(() =>
      computeVotesCommanded(
        view,
        party.no,
        shown.flatMap((owner) => owner.no ?? []),
      ),
    );
    const explain = lazily(() => ownershipExplainer(view, party.no));
    const items = shown.map((owner) => ({
      owner: owner.no === undefined ? unknownOwner : endSource(context, owner.no),
      share: owner.share,
      low: owner.low,
      high: owner.high,
      directShare: owner.direct ?? null,
      votes: () => (owner.no === undefined ? 0 : (votesOf().get(owner.no) ?? 0)),
      evidence: () => evidenceSource(view, placesOf(explain()(owner.no, WALKS_MAX))),
    }));
    return answer(context, view, {
      items,
      total: result.owners.length,
      completeness: result.completeness,
      warnings: toWarnings(result.warnings),
    });
  },
  ownershipsHeld: (party, args, context) => {
    const first = limited('first', args.first, 50, FIRST_MAX);
    const view = context.viewAt(args);
    if (party.no < 0) return answer(context, view, { items: [], total: 0 });
    const { items: held, warnings } = computeHoldings(view, party.no);
    const items = held.slice(0, first).map((holding) => ({
      owned: endSource(context, holding.no),
      share: holding.share,
      directShare: holding.direct ?? null,
    }));
    return answer(context, view, { items, total: held.length, warnings: toWarnings(warnings) });
  },
  controllers: (party, args, context) => {
    const view = context.viewAt(args);
    if (party.no < 0) return answer(context, view, { items: [], total: 0 });
    const { items: controllers, warnings } = computeControllers(view, party.no);
    return controlAnswer(context, view, party, controllers, args.first, 'controllers', toWarnings(warnings));
  },
  controlled: (party, args, context) => {
    const view = context.viewAt(args);
    if (party.no < 0) return answer(context, view, { items: [], total: 0 });
    const { items } = computeControlled(view, [party.no], { withAgreements: true });
    const isUltimate = computeControllers(view, party.no).items.length === 0;
    const controlled = items.map((item) => ({ ...item, isUltimate }));
    return controlAnswer(context, view, party, controlled, args.first, 'controlled', []);
  },
  beneficialOwners: (party, args, context) => {
    const view = context.viewAt(args);
    if (party.no < 0 || view.kindOf(party.no) !== 'ENTERPRISE')
      return answer(context, view, { items: [], total: 0 });
    const result = computeBeneficialOwners(view, party.no);
    const items = result.items.map((item) => ({
      person: endSource(context, item.no),
      standards: [...item.standards],
      certainty: item.certainty,
      share: item.share,
      low: item.low,
      high: item.high,
      votes: item.votes,
    }));
    return answer(context, view, {
      items,
      total: items.length,
      completeness: result.completeness,
      warnings: toWarnings(result.warnings),
      parameters: result.parameters.map(({ key, value, operator, source }) => ({
        key,
        value: String(value),
        operator,
        source,
      })),
    });
  },
} satisfies Pick<
  StateResolvers,
  'owners' | 'ownershipsHeld' | 'controllers' | 'controlled' | 'beneficialOwners'
>;

interface ControlFound {
  readonly no: number;
  readonly votes: number;
  readonly basis: 'MAJORITY' | 'AGREEMENT';
  readonly isUltimate: boolean;
}

function controlAnswer(
  context: RequestContext,
  view: GraphView,
  party: PartySource,
  found: readonly ControlFound[],
  first: number | null | undefined,
  side: 'controllers' | 'controlled',
  warnings: WarningSource[],
) {
  const items = found.slice(0, limited('first', first, 50, FIRST_MAX)).map((item) => {
    const [owner, owned] = side === 'controllers' ? [item.no, party.no] : [party.no, item.no];
    return {
      party: endSource(context, item.no),
      basis: item.basis,
      votes: item.votes,
      ultimate: item.isUltimate,
      evidence: () => evidenceSource(view, placesOf(explainOwnership(view, owner, owned, WALKS_MAX))),
    };
  });
  return answer(context, view, { items, total: found.length, warnings });
}

/** The relationships of several paths, each once. */
function placesOf(explanation: OwnershipExplanation): RelationshipPlace[] {
  const places = new Map<string, RelationshipPlace>();
  for (const path of explanation.paths) {
    for (const place of path.relationships) places.set(`${place.kind} ${place.row}`, place);
  }
  return [...places.values()];
}

/** Computes at the first use and keeps the result: fields that nobody selects cost nothing. */
function lazily<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}

/** Warnings of scoring in the closed set of the API; shares are given as percentages. */
export function toWarnings(
  warnings: readonly { readonly code: string; readonly value?: number }[],
): WarningSource[] {
  return warnings.map(({ code, value }) => ({
    code: code as MessageCode,
    value: value === undefined ? undefined : code === 'UNKNOWN_OWNERS' ? percent(value) : value,
  }));
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2).replace(/\.?0+$/, '')}%`;
}
