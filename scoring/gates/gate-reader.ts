import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControlGroups } from '../groups/compute-control-groups.ts';
import { findGuaranteeCircles } from '../guarantees/find-guarantee-circles.ts';
import { productHolders } from '../opportunities/holds-product.ts';
import { PRODUCT_HYPOTHESES, type ProductHypothesis } from '../opportunities/product-hypotheses.ts';
import { getParameter, meets } from '../parameters.ts';
import { readTag } from '../signals/read-signals.ts';
import type { TagId } from '../signals/signals.ts';
import { readContacts } from './contacts.ts';
import { type Gate, type GateCode, type GateReason, toGate } from './gate.ts';

export interface GateSettings {
  /** Net tier-1 capital of the bank, fen; without it exposures are compared with nothing. */
  readonly netTier1Fen?: number;
}

export type GateReader = (subject: number, product: string) => Gate;

const TAG_GATES: readonly (readonly [TagId, GateCode])[] = [
  ['legal-block', 'LEGAL_BLOCK'],
  ['insider-wall', 'INSIDER_WALL'],
  ['watch-list', 'WATCH_LIST'],
  ['related-party', 'RELATED_PARTY'],
  ['complaint-open', 'COMPLAINT_OPEN'],
  ['opted-out', 'OPTED_OUT'],
];

/**
 * Prepares the gate of every subject and product. What people decided in the work store is not in it: `REFUSED` is added where it is shown.
 * Cost: O(guarantees + holdings + exposures + contacts) once a view, then O(reasons).
 * Source: methods §0.1 for limits, §3 for circles (not every ring is equally bad), §7 for contacts and the order of reasons; a natural
 * person is approached with consent alone (PIPL art. 13, 24 and 27).
 */
export function gateReader(view: GraphView, settings: GateSettings = {}): GateReader {
  const ofParty = new Map<number, GateReason[]>();
  const add = (no: number, code: GateCode, figures: GateReason['figures'] = {}): void => {
    const known = ofParty.get(no);
    if (known === undefined) ofParty.set(no, [{ code, figures }]);
    else known.push({ code, figures });
  };
  for (const [tag, code] of TAG_GATES) {
    for (const [no, { row }] of readTag(view, tag)) {
      add(no, code, { detail: view.relationship('HAS_TAG', row).label });
    }
  }
  for (const { members } of findGuaranteeCircles(view)) {
    if (isWithinGroup(view, members)) continue;
    for (const no of members) add(no, 'GUARANTEE_CIRCLE', { members: members.length });
  }
  addExposures(view, settings, add);
  for (const [no, contacts] of readContacts(view)) {
    for (const { code, figures } of contacts) add(no, code, figures);
  }
  const consents = readTag(view, 'marketing-consent');
  const holders = new Map<string, (no: number) => boolean>();
  return (subject, product) => {
    const reasons = [...(ofParty.get(subject) ?? [])];
    if (!holders.has(product) && product in PRODUCT_HYPOTHESES)
      holders.set(product, productHolders(view, product as ProductHypothesis));
    if (holders.get(product)?.(subject)) reasons.push({ code: 'ALREADY_OWNED', figures: {} });
    if (view.kindOf(subject) === 'PERSON' && !consents.has(subject))
      reasons.push({ code: 'CONSENT_MISSING', figures: {} });
    return toGate(reasons);
  };
}

/** Firms of one controller that guarantee each other are one risk, which the limit on connected clients holds. */
function isWithinGroup(view: GraphView, members: readonly number[]): boolean {
  const { groupOf } = computeControlGroups(view);
  const [group] = members.map((no) => groupOf[no]);
  return group >= 0 && members.every((no) => groupOf[no] === group);
}

interface Exposure {
  net: number;
  drawn: number;
  limit: number;
}

function addExposures(
  view: GraphView,
  { netTier1Fen }: GateSettings,
  add: (no: number, code: GateCode, figures: GateReason['figures']) => void,
): void {
  const exposures = readExposures(view);
  for (const [no, { drawn, limit }] of exposures) {
    if (limit > 0 && drawn >= limit) add(no, 'CREDIT_LINE_FULL', { usedShare: drawn / limit });
  }
  if (netTier1Fen === undefined) return;
  const compare = (nos: readonly number[], net: number, key: string): void => {
    const limit = getParameter(key, view.asOf);
    if (meets(net / netTier1Fen, limit)) return;
    const figures = { ratioShare: net / netTier1Fen, limitShare: limit.value };
    for (const no of nos) add(no, 'EXPOSURE_LIMIT', figures);
  };
  for (const [no, { net }] of exposures) compare([no], net, 'le.single_nonfi_exposure');
  for (const { head, members } of computeControlGroups(view).groups) {
    const nos = [...new Set([head, ...members])];
    const net = nos.reduce((sum, no) => sum + (exposures.get(no)?.net ?? 0), 0);
    if (net > 0) compare(nos, net, 'le.connected_nonfi');
  }
}

/** Sums over the exposures of each party, fen. */
function readExposures(view: GraphView): Map<number, Exposure> {
  const exposures = new Map<number, Exposure>();
  const [netOf, balanceOf, limitOf] = (['netExposure', 'balance', 'creditLimit'] as const).map((name) =>
    view.column('OWES', name),
  );
  const { offsets, rows } = view.compress('OWES', 'out');
  for (let no = 0; no < view.entityCount; no++) {
    if (offsets[no] === offsets[no + 1]) continue;
    const exposure = { net: 0, drawn: 0, limit: 0 };
    for (const row of rows.subarray(offsets[no], offsets[no + 1])) {
      exposure.net += netOf(row) || 0;
      exposure.drawn += balanceOf(row) || 0;
      exposure.limit += limitOf(row) || 0;
    }
    exposures.set(no, exposure);
  }
  return exposures;
}
