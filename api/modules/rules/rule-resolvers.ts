import { entityKey } from '../../../graph/model/keys.ts';
import { learnRates } from '../../../scoring/learning/learn-rates.ts';
import { factorKey } from '../../../scoring/opportunities/mine-opportunities.ts';
import { PARAMETER_WORDS } from '../../../scoring/opportunities/parameter-words.ts';
import { findRule, OPPORTUNITY_RULES } from '../../../scoring/opportunities/registry.ts';
import type { LearnedFactor, OpportunityRule } from '../../../scoring/opportunities/rule.ts';
import { applySetting, planRule, type RuleSetting } from '../../../scoring/opportunities/rule-settings.ts';
import type {
  MutationResolvers,
  OpportunityRuleResolvers,
  QueryResolvers,
  RuleParameterResolvers,
  RuleSettingInput,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import { productInWords } from '../opportunities/opportunity-words.ts';
import { mayFitBank, unitsToFit } from './rule-access.ts';

const NOTE_MAX = 500;

function isReadable(context: RequestContext, { audience }: OpportunityRule): boolean {
  return audience !== 'RISK' || context.access.seesRisk;
}

const listed = (parameters: Readonly<Record<string, number>>): { key: string; value: number }[] =>
  Object.entries(parameters).map(([key, value]) => ({ key, value }));

export const ruleFields = {
  name: ({ name }, { language }) => name[language === 'EN' ? 'en' : 'zh'],
  isForRisk: ({ audience }) => audience === 'RISK',
  products: ({ products }, _, context) =>
    products.map((product) => productInWords(product, context.language)),
  parameters: ({ parameters }) =>
    parameters.map((parameter) => ({ ...parameter, operator: parameter.operator ?? '>=' })),
  applied: async (rule, { unit }, context) => {
    const settings = await context.services.ruleSettings.current();
    const key = unit ? entityKey('ORG_UNIT', unit) : undefined;
    const no = key === undefined ? undefined : context.today.findEntity(key);
    if (key !== undefined && no === undefined) {
      throw refusal('BAD_USER_INPUT', `unit is "${unit}", but there is no such unit`);
    }
    const { isOn, parameters } = planRule(context.today, rule, settings).variantOfUnit(no);
    const isOwn = settings.some((setting) => setting.rule === rule.id && setting.unit === key);
    return { isOn, parameters: listed(parameters), isOwn };
  },
  changes: async ({ id }, _, context) => {
    const changes = await context.services.ruleSettings.history(id);
    return changes.map(({ unit, isOn, parameters, note, changedBy, changedAt }) => {
      const no = unit === undefined ? undefined : context.today.findEntity(unit);
      return {
        unit: no === undefined ? null : (context.directory.orgUnits.get(no) ?? null),
        isOn,
        parameters: listed(parameters),
        note,
        changedBy,
        changedAt: changedAt.toISOString(),
      };
    });
  },
  openCount: async ({ id }, _, context) => (await context.openCounts()).get(id) ?? 0,
} satisfies OpportunityRuleResolvers;

export const ruleParameterFields = {
  name: ({ key }, { language }) => PARAMETER_WORDS[key]?.[language === 'EN' ? 'en' : 'zh'] ?? key,
} satisfies RuleParameterResolvers;

type Refusal = 'NO_SUCH_RULE' | 'NO_SUCH_UNIT' | 'FORBIDDEN' | 'OUT_OF_BOUNDS' | 'NOTE_NEEDED';

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: string[];
}

const MESSAGES: Readonly<Record<Refusal, { zh: string; en: string; field: string }>> = {
  NO_SUCH_RULE: { zh: '没有这条规则', en: 'there is no such rule', field: 'rule' },
  NO_SUCH_UNIT: { zh: '没有这个机构', en: 'there is no such unit', field: 'unit' },
  FORBIDDEN: {
    zh: '全行规则由总行产品负责人设置，分行规则由分行负责人设置',
    en: 'the owner of products sets rules for the bank, a branch head for the branch',
    field: 'unit',
  },
  OUT_OF_BOUNDS: { zh: '参数超出范围', en: 'a parameter is outside its bounds', field: 'parameters' },
  NOTE_NEEDED: {
    zh: `请说明调整原因，不超过 ${NOTE_MAX} 字`,
    en: `say why, in at most ${NOTE_MAX} characters`,
    field: 'note',
  },
};

function refuse(context: RequestContext, code: Refusal, detail = ''): { userErrors: UserError[] } {
  const { field, ...words } = MESSAGES[code];
  const message = words[context.language] + (detail === '' ? '' : `: ${detail}`);
  return { userErrors: [{ code, message, field: ['setting', field] }] };
}

/** What an input asks for, once it is known to be allowed and possible. */
function readSetting(
  context: RequestContext,
  input: RuleSettingInput,
): { rule: OpportunityRule; setting: RuleSetting; unitNo: number | undefined } | { userErrors: UserError[] } {
  const rule = findRule(input.rule);
  if (rule === undefined || !isReadable(context, rule)) return refuse(context, 'NO_SUCH_RULE');
  const unit = input.unit ? entityKey('ORG_UNIT', input.unit) : undefined;
  const unitNo = unit === undefined ? undefined : context.today.findEntity(unit);
  if (unit !== undefined && unitNo === undefined) return refuse(context, 'NO_SUCH_UNIT');
  const mayFit =
    unitNo === undefined ? mayFitBank(context) : unitsToFit(context).some(({ no }) => no === unitNo);
  if (!mayFit) return refuse(context, 'FORBIDDEN');
  const parameters = Object.fromEntries(input.parameters.map(({ key, value }) => [key, value]));
  const setting = { rule: rule.id, unit, isOn: input.isOn, parameters };
  try {
    applySetting(rule, undefined, setting);
  } catch (error) {
    if (error instanceof RangeError) return refuse(context, 'OUT_OF_BOUNDS', error.message);
    throw error;
  }
  return { rule, setting, unitNo };
}

async function readLearning(context: RequestContext) {
  const [outcomes, accepted] = await Promise.all([
    context.services.learning.outcomes(),
    context.services.learning.accepted(),
  ]);
  const { baseRate, priorStrength, rules } = learnRates(outcomes);
  const rates = rules.flatMap(({ rule: id, kind, factor, ...rate }) => {
    const rule = findRule(id);
    if (rule === undefined || !isReadable(context, rule)) return [];
    return [
      {
        rule,
        kind,
        ...rate,
        proposed: factor,
        accepted: accepted?.factors[factorKey(id, kind)]?.factor ?? 1,
      },
    ];
  });
  rates.sort((a, b) => b.closed - a.closed || (a.rule.id < b.rule.id ? -1 : 1));
  return {
    learning: {
      baseRate,
      priorStrength,
      rates,
      acceptedBy: accepted?.acceptedBy ?? null,
      acceptedAt: accepted?.acceptedAt.toISOString() ?? null,
    },
    proposal: Object.fromEntries(
      rules.map(({ rule, kind, factor, rate, closed }): [string, LearnedFactor] => [
        factorKey(rule, kind),
        { factor, rate, baseRate, closed },
      ]),
    ),
  };
}

export const ruleQueries = {
  opportunityRules: (_, __, context) => OPPORTUNITY_RULES.filter((rule) => isReadable(context, rule)),
  unitsToSetRulesFor: (_, __, context) => unitsToFit(context),
  canSetRulesForBank: (_, __, context) => mayFitBank(context),
  ruleDryRun: async (_, { setting: input }, context) => {
    const read = readSetting(context, input);
    if ('userErrors' in read) return { dryRun: null, ...read };
    const { miner, clock } = context.services;
    const units = read.unitNo === undefined ? undefined : [...context.directory.subtreeOf(read.unitNo)];
    const dryRun = await miner.dryRun(
      read.setting,
      units?.map((no) => context.today.keyOf(no)),
    );
    const examples = dryRun.examples.map(
      (found): OpportunitySource => ({
        ...found,
        status: 'OPEN',
        foundAt: new Date(clock()),
        withdrawnAt: undefined,
        refusedAt: undefined,
        claim: undefined,
        memberKeys: [],
      }),
    );
    return { dryRun: { ...dryRun, examples }, userErrors: [] };
  },
  ruleLearning: async (_, __, context) => (await readLearning(context)).learning,
} satisfies QueryResolvers;

export const ruleMutations = {
  ruleSet: async (_, { input }, context) => {
    const read = readSetting(context, input.setting);
    if ('userErrors' in read) return { rule: null, ...read };
    const note = input.note.trim();
    if (note === '' || note.length > NOTE_MAX) return { rule: null, ...refuse(context, 'NOTE_NEEDED') };
    const { ruleSettings, miner, clock } = context.services;
    const change = { ...read.setting, note, changedBy: context.viewer.name };
    await ruleSettings.set(change, input.idempotencyKey, new Date(clock()));
    await miner.mine();
    context.forgetCounts();
    return { rule: read.rule, userErrors: [] };
  },
  ruleLearningAccept: async (_, { input }, context) => {
    if (!mayFitBank(context)) return { learning: null, ...refuse(context, 'FORBIDDEN') };
    const { learning, miner, clock } = context.services;
    const { proposal } = await readLearning(context);
    const factors = input.accept ? proposal : {};
    await learning.accept(factors, context.viewer.name, input.idempotencyKey, new Date(clock()));
    await miner.mine();
    return { learning: (await readLearning(context)).learning, userErrors: [] };
  },
} satisfies MutationResolvers;
