import { chainRolesOf } from '../../chains/chain-role.ts';
import { collectLinks, collectParts } from '../../chains/collect-links.ts';
import { isWithin, parseRegion } from '../../chains/parse-region.ts';
import { computeControlGroups } from '../../groups/compute-control-groups.ts';
import { type LeafRule, MET } from '../leaf.ts';
import type { SegmentBank } from '../segment-bank.ts';
import { byEach } from './by-each.ts';
import { byObject, entityOf } from './by-object.ts';

/** A class of an industry tree and all under it. Cost: O(classes under it). */
function industriesUnder(bank: SegmentBank, key: string): Set<number> {
  const found = new Set(entityOf(bank, key));
  for (const no of found) bank.view.forEachIn('INDUSTRY_UNDER', no, (child) => found.add(child));
  return found;
}

export const industryRule: LeafRule<'industry'> = byObject('IN_INDUSTRY', (bank, { industry }) =>
  industriesUnder(bank, industry),
);

export const chainRule: LeafRule<'chain'> = byObject(
  'SITS_IN',
  (bank, { chain, link }) => {
    if (link !== undefined) return entityOf(bank, link).flatMap((no) => [...collectParts(bank.view, no)]);
    if (chain !== undefined) return entityOf(bank, chain).flatMap((no) => collectLinks(bank.view, no));
    return bank.entitiesOf('CHAIN_LINK');
  },
  {
    accepts: (bank, { role }) => {
      if (role === undefined) return () => true;
      const byLabel = new Map<string, boolean>();
      return (row) => {
        const { label } = bank.view.relationship('SITS_IN', row);
        let isRole = byLabel.get(label);
        if (isRole === undefined) {
          isRole = chainRolesOf(label).some((named) => named === role);
          byLabel.set(label, isRole);
        }
        return isRole;
      };
    },
  },
);

const makesRule = byObject<'goods'>('MAKES', (bank, { goods }) => entityOf(bank, goods));
const needsRule = byObject<'goods'>('NEEDS', (bank, { goods }) => entityOf(bank, goods));

export const goodsRule: LeafRule<'goods'> = {
  judge: (bank, leaf) => (leaf.role === 'MAKES' ? makesRule : needsRule).judge(bank, leaf),
  members: (bank, leaf) => (leaf.role === 'MAKES' ? makesRule : needsRule).members(bank, leaf),
};

export const kindRule: LeafRule<'kind'> = byEach(
  (bank) => bank.parties.toArray(),
  (bank, { kind }) =>
    (no) =>
      bank.view.kindOf(no) === kind ? MET : undefined,
);

export const partyRule: LeafRule<'party'> = {
  judge: (bank, { party }) => {
    const wanted = bank.view.findEntity(party);
    return (no) => (no === wanted ? MET : undefined);
  },
  members: (bank, { party }) => bank.setOf(entityOf(bank, party)),
};

export const regionRule: LeafRule<'region'> = byEach(
  (bank) => bank.parties.toArray(),
  (bank, { region }) => {
    const wanted = parseRegion(region);
    const isIn = new Map<string, boolean>();
    return (no) => {
      const text = bank.reference.regionOf(no);
      if (text === undefined || wanted === undefined) return undefined;
      let is = isIn.get(text);
      if (is === undefined) {
        is = isWithin(parseRegion(text), wanted);
        isIn.set(text, is);
      }
      return is ? MET : undefined;
    };
  },
);

export const groupRule: LeafRule<'group'> = {
  judge: (bank) => {
    const { groupOf } = computeControlGroups(bank.view);
    return (no) => (groupOf[no] >= 0 ? MET : undefined);
  },
  members: (bank) =>
    bank.setOf(
      computeControlGroups(bank.view).groups.flatMap(({ head, members }) =>
        bank.parties.has(head) ? [head, ...members] : members,
      ),
    ),
};

export const circleRule: LeafRule<'circle'> = {
  judge: (bank) => (no) => (bank.sees(no) && bank.inCircles.has(no) ? MET : undefined),
  members: (bank) => (bank.own === undefined ? bank.inCircles : bank.inCircles.and(bank.own)),
};
