import type { EntityKind } from '../../../graph/model/entity-kind.ts';
import { collectRegions } from '../../../scoring/chains/collect-regions.ts';
import { EVENTS } from '../../../scoring/signals/signals.ts';
import { LINES } from '../../../scoring/tags/families/service-families.ts';
import type { SegmentChoiceKind } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { CustomerBank } from './customer-bank.ts';

const ENTITIES: Partial<Record<SegmentChoiceKind, EntityKind>> = {
  PRODUCT: 'PRODUCT',
  INDUSTRY: 'INDUSTRY',
  CHAIN: 'CHAIN',
  CHAIN_LINK: 'CHAIN_LINK',
  GOODS: 'GOODS',
  UNIT: 'ORG_UNIT',
  MANAGER: 'EMPLOYEE',
};

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a condition of a kind may name. Units and managers are those of which the viewer may be told sums. */
export function listChoices(
  context: RequestContext,
  { bank }: CustomerBank,
  kind: SegmentChoiceKind,
): Choice[] {
  const entities = ENTITIES[kind];
  if (entities !== undefined) {
    const all = bank.entitiesOf(entities);
    const isPeople = kind === 'UNIT' || kind === 'MANAGER';
    const told = isPeople ? all.filter((no) => context.access.seesUnit(no)) : all;
    return told.map((no) => ({ id: bank.view.keyOf(no), name: bank.view.nameOf(no) }));
  }
  if (kind === 'EVENT')
    return Object.entries(EVENTS).map(([id, words]) => ({ id, name: words[context.language] }));
  if (kind === 'REGION') {
    return collectRegions(bank.parties.toArray(), bank.reference.regionOf).map(({ region }) => ({
      id: region,
      name: region,
    }));
  }
  if (kind === 'LINE') {
    const lines = new Set(bank.entitiesOf('EMPLOYEE').flatMap((no) => bank.reference.lineOf(no) ?? []));
    return [...lines].map((id) => ({ id, name: LINES[id]?.[context.language] ?? id }));
  }
  const classes = new Set(
    bank.entitiesOf('PRODUCT').flatMap((no) => bank.reference.productClassOf(no) ?? []),
  );
  return [...classes].map((name) => ({ id: name, name }));
}
