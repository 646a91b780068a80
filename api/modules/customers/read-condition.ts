import type { Condition } from '../../../scoring/segments/condition.ts';
import { type ConditionProblem, parseCondition } from '../../../scoring/segments/parse-condition.ts';
import type { RequestContext } from '../../context.ts';
import type { CustomerBank } from './customer-bank.ts';

/** Conditions of JSON longer than this are not read. */
const LENGTH_MAX = 20_000;

/** A condition of the viewer, or what is wrong with it. */
export interface ReadCondition {
  readonly condition: Condition | undefined;
  readonly problems: readonly ConditionProblem[];
}

const WORDS = {
  TOO_LONG: { zh: '条件过长', en: 'the condition is too long' },
  NO_JSON: { zh: '条件不是有效的 JSON', en: 'the condition is no JSON' },
  RISK: { zh: '仅限风险用途', en: 'for the purpose RISK only' },
  NAMED: {
    zh: '只能看汇总的用途不能按单一客户统计',
    en: 'who sees sums alone cannot count around a single party',
  },
  NO_TAG: { zh: '目录中没有这个标签', en: 'the catalogue has no such tag' },
} as const;

/** Reads a condition from JSON and holds it against what the viewer may ask. */
export function readCondition(
  context: RequestContext,
  { catalogue, reach }: CustomerBank,
  json: string,
): ReadCondition {
  const refuse = (code: keyof typeof WORDS): ReadCondition => ({
    condition: undefined,
    problems: [{ place: '', message: WORDS[code][context.language] }],
  });
  if (json.length > LENGTH_MAX) return refuse('TOO_LONG');
  let plain: unknown;
  try {
    plain = JSON.parse(json);
  } catch {
    return refuse('NO_JSON');
  }
  const { condition, problems } = parseCondition(plain);
  if (condition === undefined) return { condition, problems };
  const found: ConditionProblem[] = [];
  const note = (place: string, code: keyof typeof WORDS): void => {
    found.push({ place, message: WORDS[code][context.language] });
  };
  eachPart(condition, '', (part, place) => {
    if (part.type === 'circle' && !context.access.seesRisk) note(place, 'RISK');
    if (part.type === 'party' && reach === 'AGGREGATE') note(place, 'NAMED');
    if (part.type !== 'tag') return;
    const tag = catalogue.find(part.tag);
    if (tag === undefined) note(place, 'NO_TAG');
    else if (tag.isRisk === true && !context.access.seesRisk) note(place, 'RISK');
  });
  return found.length === 0 ? { condition, problems: [] } : { condition: undefined, problems: found };
}

function eachPart(
  condition: Condition,
  place: string,
  visit: (part: Condition, place: string) => void,
): void {
  visit(condition, place);
  const of = place === '' ? 'of' : `${place}.of`;
  if (condition.type === 'all' || condition.type === 'any')
    condition.of.forEach((part, at) => {
      eachPart(part, `${of}[${at}]`, visit);
    });
  else if (condition.type === 'not' || condition.type === 'relation') eachPart(condition.of, of, visit);
}
