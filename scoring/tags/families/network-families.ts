import type { Condition, PartyRelation } from '../../segments/condition.ts';
import { all, CUSTOMER, computed, ENTERPRISE, not, type TagFamily } from './family.ts';

const PERSON: Condition = { type: 'kind', kind: 'PERSON' };
const TOP: Condition = { type: 'tier', tiers: ['A', 'B'] };

/** Whom a relation may be to, as tags say it. */
const TARGETS: readonly (readonly [string, Condition, string, string])[] = [
  ['customer', all(ENTERPRISE, CUSTOMER), '我行对公客户', 'a corporate customer'],
  ['top', all(ENTERPRISE, TOP), 'A、B层客户', 'a customer of tier A or B'],
  ['prospect', all(ENTERPRISE, not(CUSTOMER)), '非我行企业', 'a firm that is no customer'],
  ['leader', { type: 'chain', role: 'LEADER' }, '链主', 'a chain leader'],
  ['listed', { type: 'tag', tag: 'key-chain' }, '作战图白名单企业', 'a firm on the white list'],
];

/** Relations of firms in words: before and after whom they are to. */
const FIRM_RELATIONS: readonly (readonly [PartyRelation, string, string, string])[] = [
  ['SUPPLIES', '供应', '的企业', 'supplies'],
  ['BUYS_FROM', '采购自', '的企业', 'is a buyer of'],
  ['OWNED_BY', '由', '持股的企业', 'owned by'],
  ['OWNS', '持股', '的企业', 'owns'],
  ['SAME_GROUP', '与', '同集团', 'in one group with'],
];
const PERSON_RELATIONS: readonly (readonly [PartyRelation, string, string, string])[] = [
  ['EMPLOYED_BY', '', '的员工', 'employed by'],
  ['OFFICER_OF', '', '的高管', 'officer of'],
  ['OWNS', '', '的自然人股东', 'owner of'],
];
const SHARES = [
  [0.25, '25%以上', '25% or more'],
  [0.5, '50%以上', '50% or more'],
] as const;

/** How firms stand to customers, top customers, prospects, leaders and the white list. */
export const networkTags: TagFamily = () => [
  computed('group', 'NETWORK', ['集团成员', 'in a control group'], { type: 'group' }),
  computed(
    'no-group',
    'NETWORK',
    ['独立企业', 'in no control group'],
    all(ENTERPRISE, not({ type: 'group' })),
  ),
  ...TARGETS.flatMap(([target, of, zh, en]) =>
    FIRM_RELATIONS.map(([relation, before, after, verb]) =>
      computed(
        `${relation.toLowerCase()}:${target}`,
        'NETWORK',
        [`${before}${zh}${after}`, `firm: ${verb} ${en}`],
        all(ENTERPRISE, { type: 'relation', relation, of }),
      ),
    ),
  ),
];

/** How persons stand to the same: staff, officers and owners, among them those of a share. */
export const peopleTags: TagFamily = () =>
  TARGETS.flatMap(([target, of, zh, en]) => [
    ...PERSON_RELATIONS.map(([relation, before, after, verb]) =>
      computed(
        `person-${relation.toLowerCase()}:${target}`,
        'PEOPLE',
        [`${before}${zh}${after}`, `person: ${verb} ${en}`],
        all(PERSON, { type: 'relation', relation, of }),
      ),
    ),
    ...SHARES.map(([shareMin, zhShare, enShare]) =>
      computed(
        `person-owns-${shareMin * 100}:${target}`,
        'PEOPLE',
        [`持股${zh}${zhShare}`, `owns ${enShare} of ${en}`],
        all(PERSON, { type: 'relation', relation: 'OWNS', shareMin, of }),
        {
          definition: [
            `自然人，直接或穿透持股${zh}${zhShare}`,
            `a person who owns ${enShare} of ${en} through all layers`,
          ],
        },
      ),
    ),
  ]);

/** Guarantees, for the purpose RISK. */
export const riskTags: TagFamily = () => [
  computed('circle', 'RISK', ['在担保圈内', 'in a guarantee circle'], { type: 'circle' }, { isRisk: true }),
  computed(
    'no-circle',
    'RISK',
    ['无担保圈', 'in no guarantee circle'],
    all(CUSTOMER, not({ type: 'circle' })),
    { isRisk: true },
  ),
  computed(
    'guarantees-in-circle',
    'RISK',
    ['为担保圈成员担保', 'guarantees a member of a circle'],
    { type: 'relation', relation: 'GUARANTEES', of: { type: 'circle' } },
    { isRisk: true },
  ),
];
