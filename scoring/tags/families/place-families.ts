import { CHAIN_ROLES, type ChainRole } from '../../chains/chain-role.ts';
import { collectRegions } from '../../chains/collect-regions.ts';
import type { Condition } from '../../segments/condition.ts';
import type { SegmentBank } from '../../segments/segment-bank.ts';
import { TIER_NAMES } from '../../similarity/tier.ts';
import type { TagDefinition } from '../tag-definition.ts';
import { all, computed, idOf, type TagFamily } from './family.ts';

const ROLES = Object.entries(CHAIN_ROLES) as [ChainRole, { zh: string; en: string }][];

/** Each class of every industry tree; of the top classes each tier too. */
export const industryTags: TagFamily = (bank) =>
  bank.entitiesOf('INDUSTRY').flatMap((no) => {
    const [industry, id, name] = [bank.view.keyOf(no), idOf(bank.view, no), bank.view.nameOf(no)];
    const isIn: Condition = { type: 'industry', industry };
    const own = computed(`industry:${id}`, 'INDUSTRY', [name, name], isIn, {
      definition: [`行业属于“${name}”及其下级`, `in the industry ${name} or below`],
    });
    if (bank.view.countOut('INDUSTRY_UNDER', no) > 0) return [own];
    const tiers = TIER_NAMES.map((tier) =>
      computed(
        `industry:${id}:${tier}`,
        'TIER',
        [`${name}${tier}层`, `${name}, tier ${tier}`],
        all(isIn, { type: 'tier', tiers: [tier] }),
      ),
    );
    return [own, ...tiers];
  });

/** Each chain and each of its links, with every role; and who supplies or buys from its leaders. */
export const chainTags: TagFamily = (bank) => [
  ...bank.entitiesOf('CHAIN').flatMap((no) => chainTagsOf(bank, no)),
  ...bank.entitiesOf('CHAIN_LINK').flatMap((no) => {
    const [link, id, name] = [bank.view.keyOf(no), idOf(bank.view, no), bank.view.nameOf(no)];
    return placeTags(`link:${id}`, `${chainNameOf(bank, no)}${name}`, { type: 'chain', link });
  }),
];

function chainTagsOf(bank: SegmentBank, no: number): TagDefinition[] {
  const [chain, id, name] = [bank.view.keyOf(no), idOf(bank.view, no), bank.view.nameOf(no)];
  const leader: Condition = { type: 'chain', chain, role: 'LEADER' };
  const near = ([1, 2] as const).flatMap((tiers) => {
    const step = tiers === 1 ? ['一级', 'direct'] : ['两级内', 'within two tiers'];
    return [
      computed(
        `leader-supplier:${id}:${tiers}`,
        'CHAIN',
        [`${name}链主${step[0]}供应商`, `${step[1]} supplier of a leader of ${name}`],
        { type: 'relation', relation: 'SUPPLIES', tiers, of: leader },
      ),
      computed(
        `leader-buyer:${id}:${tiers}`,
        'CHAIN',
        [`${name}链主${step[0]}采购方`, `${step[1]} buyer of a leader of ${name}`],
        { type: 'relation', relation: 'BUYS_FROM', tiers, of: leader },
      ),
    ];
  });
  return [...placeTags(`chain:${id}`, name, { type: 'chain', chain }), ...near];
}

function placeTags(
  id: string,
  name: string,
  place: { readonly type: 'chain'; readonly chain?: string; readonly link?: string },
): TagDefinition[] {
  return [
    computed(id, 'CHAIN', [`${name}企业`, `sits in ${name}`], place),
    ...ROLES.map(([role, { zh, en }]) =>
      computed(`${id}:${role}`, 'CHAIN', [`${name}${zh}`, `${en} of ${name}`], { ...place, role }),
    ),
  ];
}

/** The chain of a link as a prefix; empty where it names itself so. */
function chainNameOf(bank: SegmentBank, link: number): string {
  let name = '';
  bank.view.forEachOut('LINK_OF', link, (chain) => {
    name = `${bank.view.nameOf(chain)}·`;
  });
  return name;
}

/** Each goods: who makes it, who needs it. */
export const goodsTags: TagFamily = (bank) =>
  bank.entitiesOf('GOODS').flatMap((no) => {
    const [goods, id, name] = [bank.view.keyOf(no), idOf(bank.view, no), bank.view.nameOf(no)];
    return [
      computed(`makes:${id}`, 'GOODS', [`生产${name}`, `makes ${name}`], {
        type: 'goods',
        goods,
        role: 'MAKES',
      }),
      computed(`needs:${id}`, 'GOODS', [`采购${name}`, `needs ${name}`], {
        type: 'goods',
        goods,
        role: 'NEEDS',
      }),
    ];
  });

/** Each region in which a source says that a party is, and each tier in it. */
export const regionTags: TagFamily = (bank) =>
  collectRegions(bank.parties.toArray(), bank.reference.regionOf).flatMap(({ region }) => {
    const isIn: Condition = { type: 'region', region };
    return [
      computed(`region:${region}`, 'REGION', [region, region], isIn),
      ...TIER_NAMES.map((tier) =>
        computed(
          `region:${region}:${tier}`,
          'TIER',
          [`${region}${tier}层`, `${region}, tier ${tier}`],
          all(isIn, { type: 'tier', tiers: [tier] }),
        ),
      ),
    ];
  });
