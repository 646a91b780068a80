import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControlled } from '../control/compute-controlled.ts';
import { computeControllers } from '../control/compute-controllers.ts';
import { computeVotesCommanded } from '../control/compute-votes-commanded.ts';
import { getParameter, type MethodParameter, meets } from '../parameters.ts';
import { computeOwners, type Owners, type UltimateOwner } from './compute-owners.ts';
import { findManagers } from './find-managers.ts';
import type { OwnershipWarning } from './ownership-warning.ts';

export type BeneficialOwnerStandard = 'OWNERSHIP' | 'VOTES' | 'CONTROL' | 'MANAGEMENT';

export interface BeneficialOwner {
  readonly no: number;
  readonly standards: BeneficialOwnerStandard[];
  /** POSSIBLE when only the upper bound of the share reaches the limit. */
  readonly certainty: 'DEFINITE' | 'POSSIBLE';
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly votes: number;
}

export interface BeneficialOwners {
  /** Definite ones first, then by share. */
  readonly items: BeneficialOwner[];
  /** INCOMPLETE when as much is unknown as would make an owner. */
  readonly status: 'CANDIDATE' | 'INCOMPLETE';
  readonly warnings: OwnershipWarning[];
  readonly completeness: number;
  /** The parameters that were compared with. */
  readonly parameters: MethodParameter[];
}

export interface BeneficialOwnerOptions {
  /** Compares with the limit for clients of high risk. */
  readonly isHighRisk?: boolean;
  /** Another table of parameters. */
  readonly parameters?: readonly MethodParameter[];
}

/**
 * Finds the natural persons who ultimately own, vote or control an enterprise, each standard on its own; where nobody does and little is
 * unknown, who runs it from day to day.
 * Shape: standards 2 and 3 are for those who do not definitely meet 1. Control counts majorities, agreements and concert parties.
 * Cost: as `computeOwners` and `computeControllers`.
 * Source: AML Law 2024 art. 19; PBOC/SAMR order 2024-3; PBOC order 2025-12. Candidates until a person confirms them.
 */
export function computeBeneficialOwners(
  view: GraphView,
  target: number,
  options: BeneficialOwnerOptions = {},
): BeneficialOwners {
  const ownership = getParameter(
    options.isHighRisk === true ? 'ubo.high_risk_ownership' : 'ubo.ownership',
    view.asOf,
    options.parameters,
  );
  const voting = getParameter('ubo.income_or_vote', view.asOf, options.parameters);
  const owners = computeOwners(view, target);
  const controllers = personsInControl(view, target);
  const shares = new Map(owners.owners.map((owner) => [owner.no, owner]));
  const persons = [...new Set([...shares.keys(), ...votersOf(view, target), ...controllers])].filter(
    (no): no is number => no !== undefined && view.kindOf(no) === 'PERSON',
  );
  const votes = computeVotesCommanded(view, target, persons);
  const hits = persons
    .map((no) => judge(no, shares.get(no), votes.get(no) ?? 0, controllers.has(no), ownership, voting))
    .filter(({ standards }) => standards.length > 0);
  const isIncomplete = owners.status !== 'SOLVED' || meets(shares.get(undefined)?.share ?? 0, ownership);
  const items = hits.length > 0 || isIncomplete ? hits : managersOf(view, target, owners, votes);
  return {
    items: items.sort((a, b) => a.certainty.localeCompare(b.certainty) || b.share - a.share || a.no - b.no),
    status: isIncomplete ? 'INCOMPLETE' : 'CANDIDATE',
    warnings: owners.warnings,
    completeness: owners.completeness,
    parameters: [ownership, voting],
  };
}

function judge(
  no: number,
  owner: UltimateOwner | undefined,
  votes: number,
  isInControl: boolean,
  ownership: MethodParameter,
  voting: MethodParameter,
): BeneficialOwner {
  const { share, low, high } = owner ?? { share: 0, low: 0, high: 0 };
  const isOwner = meets(low, ownership);
  const standards: BeneficialOwnerStandard[] = meets(high, ownership) ? ['OWNERSHIP'] : [];
  if (!isOwner && meets(votes, voting)) standards.push('VOTES');
  if (!isOwner && isInControl) standards.push('CONTROL');
  const isDefinite = isOwner || standards.some((standard) => standard !== 'OWNERSHIP');
  return { no, standards, certainty: isDefinite ? 'DEFINITE' : 'POSSIBLE', share, low, high, votes };
}

/** Persons whom nobody controls and who control the enterprise alone, or with those they act in concert with. */
function personsInControl(view: GraphView, target: number): Set<number> {
  const { items } = computeControllers(view, target, { withAgreements: true });
  const found = new Set(items.filter(({ no }) => view.kindOf(no) === 'PERSON').map(({ no }) => no));
  if (items.some(({ isUltimate }) => isUltimate)) return found;
  for (const no of votersOf(view, target)) {
    const bloc = concertOf(view, no);
    if (bloc.length < 2) continue;
    if (!computeControlled(view, bloc).items.some((item) => item.no === target)) continue;
    for (const member of bloc) if (view.kindOf(member) === 'PERSON') found.add(member);
  }
  return found;
}

function votersOf(view: GraphView, target: number): number[] {
  const voters = new Set<number>();
  view.forEachIn('OWNS', target, (owner) => voters.add(owner));
  return [...voters];
}

/** Everybody who acts in concert with a party, over any number of agreements, itself first. */
function concertOf(view: GraphView, no: number): number[] {
  const bloc = [no];
  for (let at = 0; at < bloc.length; at++) {
    const add = (other: number): void => {
      if (!bloc.includes(other)) bloc.push(other);
    };
    view.forEachOut('ACTS_IN_CONCERT_WITH', bloc[at], add);
    view.forEachIn('ACTS_IN_CONCERT_WITH', bloc[at], add);
  }
  return bloc;
}

function managersOf(
  view: GraphView,
  target: number,
  owners: Owners,
  votes: ReadonlyMap<number, number>,
): BeneficialOwner[] {
  const shares = new Map(owners.owners.map((owner) => [owner.no, owner]));
  return findManagers(view, target).map((no) => {
    const { share, low, high } = shares.get(no) ?? { share: 0, low: 0, high: 0 };
    return {
      no,
      standards: ['MANAGEMENT'],
      certainty: 'DEFINITE',
      share,
      low,
      high,
      votes: votes.get(no) ?? 0,
    };
  });
}
