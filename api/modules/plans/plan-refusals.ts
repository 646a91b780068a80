import type { Words } from '../../../scoring/words.ts';
import type { RequestLanguage } from '../../context.ts';
import type { PlanRefusal } from '../../work/plans/plan-record.ts';

export type Refusal =
  | PlanRefusal
  | 'FORBIDDEN'
  | 'NO_SUCH_PARTY'
  | 'NO_SUCH_COLLEAGUE'
  | 'NAME_TOO_LONG'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TOO_MANY_LINES'
  | 'LINE_TWICE'
  | 'BAD_CURRENCY'
  | 'AMOUNT_NEGATIVE'
  | 'BAD_DATE'
  | 'NOTE_MISSING'
  | 'NOTE_TOO_LONG'
  | 'NO_SUCH_OPPORTUNITY'
  | 'NO_SUCH_PRODUCT'
  | 'BLOCKED'
  | 'NUMBER_MISSING';

const REFUSALS: Readonly<Record<Refusal, Words & { readonly field: string }>> = {
  NOT_FOUND: { zh: '没有这个方案', en: 'there is no such plan', field: 'planId' },
  CHANGED_MEANWHILE: {
    zh: '同事已保存了更新的版本，您的修改仍在页面上，请对照差异后再保存',
    en: 'a colleague saved a newer version: your changes are still on the page, compare and save again',
    field: 'baseVersion',
  },
  IN_REVIEW: {
    zh: '方案正在会签，退回后才能修改',
    en: 'it is in review: send it back before changing it',
    field: 'planId',
  },
  NOT_IN_REVIEW: { zh: '方案不在会签中', en: 'it is not in review', field: 'planId' },
  NOT_A_DRAFT: { zh: '只有草稿可以提交会签', en: 'only a draft is sent to review', field: 'planId' },
  CLOSED: { zh: '方案已关闭', en: 'it is closed', field: 'planId' },
  OWN_VERSION: {
    zh: '须由第二人同意：不能是本版的编写人或提交人',
    en: 'a second person agrees: neither who wrote this version nor who sent it in',
    field: 'planId',
  },
  NOT_ON_THE_TEAM: { zh: '该同事不在团队中', en: 'not on the team', field: 'employeeId' },
  LAST_OF_TEAM: { zh: '团队至少保留一人', en: 'a team has somebody', field: 'employeeId' },
  NO_SUCH_LINE: { zh: '最新版本中没有这一项', en: 'the newest version has no such line', field: 'lineId' },
  NUMBER_OF_ANOTHER_PLAN: {
    zh: '该授信申请属于另一个方案',
    en: 'the application belongs to another plan',
    field: 'number',
  },
  CREDIT_DECIDED_OTHERWISE: {
    zh: '与已反馈的审批结论矛盾',
    en: 'it contradicts the decision that was reported',
    field: 'status',
  },
  FORBIDDEN: {
    zh: '您没有权限办理这个方案',
    en: 'you may not do this with the plan',
    field: 'planId',
  },
  NO_SUCH_PARTY: {
    zh: '没有这个客户，或不在您的服务范围内',
    en: 'there is no such customer, or not one that you serve',
    field: 'customer',
  },
  NO_SUCH_COLLEAGUE: { zh: '没有这位同事', en: 'there is no such colleague', field: 'content' },
  NAME_TOO_LONG: { zh: '名称不超过 80 字', en: 'a name has at most 80 characters', field: 'name' },
  TEXT_MISSING: { zh: '有一行没有写名称', en: 'a line has no name', field: 'content' },
  TEXT_TOO_LONG: { zh: '有一行文字过长', en: 'the text of a line is too long', field: 'content' },
  TOO_MANY_LINES: { zh: '行数过多', en: 'there are too many lines', field: 'content' },
  LINE_TWICE: { zh: '同一编号出现两次', en: 'two lines have one id', field: 'content' },
  BAD_CURRENCY: { zh: '币种须为三位代码，如 CNY', en: 'a currency is a code such as CNY', field: 'content' },
  AMOUNT_NEGATIVE: { zh: '金额和利率不能为负', en: 'amounts and rates are not negative', field: 'content' },
  BAD_DATE: { zh: '日期格式如 2026-11-24', en: 'a date is such as 2026-11-24', field: 'content' },
  NOTE_MISSING: { zh: '请填写说明', en: 'say something', field: 'note' },
  NOTE_TOO_LONG: { zh: '说明不超过 1000 字', en: 'a note has at most 1000 characters', field: 'note' },
  NO_SUCH_OPPORTUNITY: {
    zh: '关联的商机不存在，或不是该客户的',
    en: 'a linked opportunity is not there, or not of this customer',
    field: 'content',
  },
  NO_SUCH_PRODUCT: { zh: '没有这个产品', en: 'there is no such product', field: 'content' },
  BLOCKED: {
    zh: '所含产品暂不可营销，请联系风险管理部',
    en: 'a product is not to be offered at present: ask the risk department',
    field: 'content',
  },
  NUMBER_MISSING: { zh: '请填写授信申请编号', en: 'give the number of the application', field: 'number' },
};

/** Of an act on a version that was read, nothing was written that could be lost. */
const NEWER_VERSION: Words = {
  zh: '同事已保存了更新的版本，请先阅读最新版本再办理',
  en: 'a colleague saved a newer version: read it first',
};

/** `input` is the request: of what a revision says of its content, an act may have a field of its own. */
export function toUserError(code: Refusal, language: RequestLanguage, input: object) {
  const { field, [language]: message } = REFUSALS[code];
  if (field === 'baseVersion' && 'version' in input)
    return { code, message: NEWER_VERSION[language], field: ['input', 'version'] };
  const own = { NO_SUCH_COLLEAGUE: 'employeeId', AMOUNT_NEGATIVE: 'amount' }[code as string];
  return { code, message, field: ['input', own !== undefined && own in input ? own : field] };
}
