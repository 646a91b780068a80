import type { GraphView } from '../../../graph/image/graph-view.ts';
import { DAY_MAX, DAY_MIN, formatDay } from '../../../graph/model/day.ts';
import { isPartyKind } from '../../../graph/model/entity-kind.ts';
import { shareFraction } from '../../../graph/model/share.ts';
import { findNeighbourhood } from '../../../scoring/neighbourhood/find-neighbourhood.ts';
import { findShortestPaths } from '../../../scoring/paths/find-shortest-paths.ts';
import { signalInWords } from '../../../scoring/signals/signals.ts';
import type {
  EvidenceFactResolvers,
  EvidenceResolvers,
  QueryResolvers,
  RelationshipResolvers,
  StateResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { answer, roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { EvidenceSource, PartySource, RelationshipSource } from '../../sources.ts';
import { endSource, findNumber, findPartySource, type PartyReference } from '../parties/party-source.ts';
import { countPossibleSupply, listPossibleSupply } from '../supply/possible-supply-source.ts';
import { listRelationships, type SideName } from './list-relationships.ts';
import { STORED_PARTY_KINDS, storedKinds } from './party-kinds.ts';
import { isVisible, relationshipSource } from './relationship-source.ts';

const HOPS_MAX = 3;
const PARTIES_MAX = 500;
const PAGE_MAX = 100;
const PATHS_MAX = 20;
const PATH_HOPS_MAX = 6;

/** A number argument within its limits. */
export function limited(
  name: string,
  value: number | null | undefined,
  fallback: number,
  max: number,
): number {
  const number = value ?? fallback;
  if (number < 1 || number > max)
    throw refusal('BAD_USER_INPUT', `${name} is ${number}, expected 1 to ${max}`);
  return number;
}

/** The party of a reference that the viewer may know of. Errors: NOT_FOUND. */
export function requireParty(context: RequestContext, reference: PartyReference): PartySource {
  const no = findNumber(context.today, reference);
  const party = no === undefined ? undefined : findPartySource(context, no);
  if (party === undefined) {
    throw refusal('NOT_FOUND', `there is no ${reference.kind} with the id "${reference.sourceId}"`);
  }
  return party;
}

const share = (name: string) => (relationship: RelationshipSource) => {
  const value = relationship.values[name];
  return value === undefined ? null : shareFraction(value);
};

const AMOUNT_COLUMNS: Readonly<Record<string, string>> = {
  GUARANTEES: 'amount',
  SUPPLIES: 'annualAmount',
  PAYS: 'amount',
};

export const relationshipFields = {
  key: (relationship) => relationship.key,
  kind: (relationship) => relationship.kind as never,
  subject: (relationship, _, context) => endSource(context, relationship.subject),
  object: (relationship, _, context) => endSource(context, relationship.object),
  validFrom: (relationship) => formatDay(relationship.validFrom),
  validTo: (relationship) => (relationship.validTo >= DAY_MAX ? null : formatDay(relationship.validTo)),
  dateInferred: (relationship) => relationship.isDateInferred,
  recordedFrom: (relationship) => new Date(relationship.recordedFrom).toISOString(),
  share: share('share'),
  shareMin: share('shareMin'),
  shareMax: share('shareMax'),
  votingShare: share('votingShare'),
  amount: (relationship) => relationship.values[AMOUNT_COLUMNS[relationship.kind] ?? ''] ?? null,
  outstanding: (relationship) => relationship.values.outstanding ?? null,
  label: (relationship) => relationship.label || null,
  confidence: (relationship) => relationship.confidence ?? null,
  evidenceSource: async (relationship, _, context) => {
    if (relationship.row < 0) return null;
    const record = await context.relationshipRecords.load({ kind: relationship.kind, key: relationship.key });
    return record.evidenceSource === undefined ? null : String(record.evidenceSource);
  },
  through: (relationship) => (relationship.through ?? []).map((no) => ({ no })),
} satisfies RelationshipResolvers;

export const evidenceFields = {
  relationships: (evidence, _, context) =>
    visibleEvidence(context, evidence).filter((link) => isBetweenParties(context, link)),
  parties: (evidence, _, context) => {
    const nos = new Set(visibleEvidence(context, evidence).flatMap((link) => [link.subject, link.object]));
    return [...nos].filter((no) => isParty(context, no)).map((no) => endSource(context, no));
  },
  facts: (evidence, _, context) =>
    visibleEvidence(context, evidence).filter((link) => !isBetweenParties(context, link)),
  hidden: (evidence, _, context) => {
    return (
      roundHidden(evidence.relationships.length - visibleEvidence(context, evidence).length) +
      evidence.missing
    );
  },
} satisfies EvidenceResolvers;

const FACT_KINDS: Readonly<Record<string, 'METRIC' | 'EVENT' | 'TAG' | 'PATENT' | 'GOODS'>> = {
  HAS_METRIC: 'METRIC',
  HAS_EVENT: 'EVENT',
  HAS_TAG: 'TAG',
  HOLDS_PATENT: 'PATENT',
  MAKES: 'GOODS',
  NEEDS: 'GOODS',
  MADE_FROM: 'GOODS',
};

/** Of goods the sentence, of anything else what it is of. */
function nameOfFact(
  view: GraphView,
  { kind, subject, object }: RelationshipSource,
  language: 'zh' | 'en',
): string {
  const name = signalInWords(view.nameOf(object), language);
  const verb = GOODS_VERBS[kind]?.[language];
  return verb === undefined ? name : `${view.shortNameOf(subject) || view.nameOf(subject)} ${verb} ${name}`;
}

const GOODS_VERBS: Readonly<Record<string, { zh: string; en: string }>> = {
  MAKES: { zh: '生产', en: 'makes' },
  NEEDS: { zh: '采购', en: 'needs' },
  MADE_FROM: { zh: '的原料含', en: 'is made from' },
};

export const evidenceFactFields = {
  kind: (fact) => FACT_KINDS[fact.kind] ?? 'PRODUCT',
  party: (fact, _, context) => (isParty(context, fact.subject) ? endSource(context, fact.subject) : null),
  name: (fact, { language }, context) => nameOfFact(context.today, fact, language === 'EN' ? 'en' : 'zh'),
  value: (fact) => fact.values.value ?? null,
  amount: (fact) => fact.values.amount ?? fact.values.balance ?? null,
  on: (fact) => {
    const { occurredOn, since, grantedOn } = fact.values;
    const day = occurredOn ?? since ?? grantedOn ?? fact.validFrom;
    return day <= DAY_MIN ? null : formatDay(day);
  },
  label: (fact) => fact.label || null,
} satisfies EvidenceFactResolvers;

function isParty(context: RequestContext, no: number): boolean {
  const kind = context.today.kindOf(no);
  return kind !== undefined && isPartyKind(kind);
}

function isBetweenParties(context: RequestContext, { subject, object }: RelationshipSource): boolean {
  return isParty(context, subject) && isParty(context, object);
}

function visibleEvidence(context: RequestContext, evidence: EvidenceSource): RelationshipSource[] {
  return evidence.relationships.filter((link) =>
    context.access.canSeeRelationship(link.kind, link.subject, link.object),
  );
}

/** Cursors are places in the list. Errors: BAD_USER_INPUT. */
export function offsetAfter(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const place = Number(after);
  if (!Number.isSafeInteger(place) || place < 0)
    throw refusal('BAD_USER_INPUT', `after is "${after}", expected an endCursor`);
  return place + 1;
}

function pageOf(
  nodes: readonly RelationshipSource[],
  start: number,
  first: number,
  totalCount: number,
  hidden = 0,
) {
  const edges = nodes.map((node, index) => ({ cursor: String(start + index), node }));
  return {
    totalCount,
    hidden: roundHidden(hidden),
    edges,
    pageInfo: { hasNextPage: start + first < totalCount, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

export const relationshipsOfParty = {
  relationshipCounts: (party, args, context) => {
    if (party.no < 0) return [];
    const view = context.viewAt(args);
    const counts = STORED_PARTY_KINDS.flatMap((kind) =>
      (['SUBJECT', 'OBJECT'] as const).map((side) => {
        const { visible, hidden } = listRelationships(context, view, party.no, [kind], side);
        return { kind, side, total: visible.length, hidden: roundHidden(hidden) };
      }),
    );
    return [...counts, ...countPossibleSupply(view, party.no)].filter(
      ({ total, hidden }) => total + hidden > 0,
    );
  },
  relationships: (party, args, context) => {
    const first = limited('first', args.first, 20, PAGE_MAX);
    const view = context.viewAt(args);
    const side = (args.side ?? 'BOTH') as SideName;
    const start = offsetAfter(args.after);
    if (party.no < 0) return pageOf([], start, first, 0);
    const { visible, hidden } = listRelationships(context, view, party.no, storedKinds(args.kinds), side);
    const stored = visible.slice(start, start + first).map((place) => relationshipSource(view, place));
    if (args.kinds?.includes('POSSIBLE_SUPPLY') !== true)
      return pageOf(stored, start, first, visible.length, hidden);
    const room = first - stored.length;
    const possible = listPossibleSupply(view, party.no, side, Math.max(start + first - visible.length, 0));
    const rest = room === 0 ? [] : possible.items.slice(Math.max(start - visible.length, 0)).slice(0, room);
    return pageOf([...stored, ...rest], start, first, visible.length + possible.total, hidden);
  },
} satisfies Pick<StateResolvers, 'relationshipCounts' | 'relationships'>;

export const relationshipQueries = {
  neighbourhood: (_, args, context) => {
    const party = requireParty(context, args.of);
    const view = context.viewAt(args);
    const found = findNeighbourhood(view, party.no, {
      hops: limited('hops', args.hops, 1, HOPS_MAX),
      kinds: storedKinds(args.kinds),
      side: (args.side ?? 'BOTH') as SideName,
      limit: limited('limit', args.limit, 50, PARTIES_MAX),
      mayPass: context.access.seesWholeBank ? undefined : (no) => context.access.decide(no) === 'FULL',
      isVisible: context.access.seesWholeBank ? undefined : isVisible(context),
    });
    const items = found.items.map(({ no, hop, degree }) => ({ party: endSource(context, no), hop, degree }));
    const isCapped = found.total > items.length;
    return {
      ...answer(context, view, {
        items,
        total: found.total,
        hidden: found.hidden,
        warnings: isCapped ? [{ code: 'CAPPED' }] : [],
      }),
      relationships: found.relationships.map((place) => relationshipSource(view, place)),
    };
  },
  relationshipsAmong: (_, args, context) => {
    if (args.refs.length > PARTIES_MAX) {
      throw refusal(
        'BAD_USER_INPUT',
        `refs names ${args.refs.length} parties, expected at most ${PARTIES_MAX}`,
      );
    }
    const view = context.viewAt(args);
    const nos = new Set(args.refs.flatMap((ref) => findNumber(view, ref) ?? []));
    return [...nos].flatMap((no) =>
      listRelationships(context, view, no, storedKinds(args.kinds), 'SUBJECT')
        .visible.filter((place) => nos.has(place.object))
        .map((place) => relationshipSource(view, place)),
    );
  },
  paths: (_, args, context) => {
    const view = context.viewAt(args);
    const from = requireParty(context, args.from);
    const to = requireParty(context, args.to);
    const { paths, hidden } = findShortestPaths(view, from.no, to.no, {
      kinds: storedKinds(args.kinds),
      k: limited('k', args.k, 3, PATHS_MAX),
      hopsMax: limited('hopsMax', args.hopsMax, 4, PATH_HOPS_MAX),
      isVisible: context.access.seesWholeBank ? undefined : isVisible(context),
    });
    const items = paths.map((path) => ({
      parties: path.nos.map((no) => endSource(context, no)),
      relationships: path.relationships.map((place) => relationshipSource(view, place)),
    }));
    return answer(context, view, { items, total: items.length, hidden });
  },
} satisfies QueryResolvers;
