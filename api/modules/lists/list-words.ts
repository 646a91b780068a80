import { REPORT_REASONS } from '../../../scoring/lists/report-reasons.ts';
import type { Words } from '../../../scoring/words.ts';
import type { RequestLanguage } from '../../context.ts';
import type { DayFigures } from '../../work/lists/day-report.ts';
import type { ListStep } from '../../work/lists/read-items.ts';
import type { ListRefusal, MatchedRow, TaskList } from '../../work/lists/task-list.ts';
import { NOT_TO_BE_APPROACHED } from '../opportunities/opportunity-gate.ts';
import { reasonOf } from '../white-list/white-list-words.ts';

export const TITLE_MAX = 60;
export const NOTE_MAX = 500;
export const ROWS_MAX = 5_000;

export type Refusal =
  | ListRefusal
  | 'FORBIDDEN'
  | 'TITLE'
  | 'NOTE_TOO_LONG'
  | 'PRODUCT'
  | 'DEADLINE'
  | 'QUOTA'
  | 'BRANCH'
  | 'CONTENT'
  | 'SEGMENT'
  | 'TOO_MANY'
  | 'TARGET'
  | 'REASON'
  | 'STATE'
  | 'BLOCKED'
  | 'PILOT_NOTE';

const REFUSALS: Readonly<Record<Refusal, Words & { readonly field: string }>> = {
  NOT_FOUND: { zh: '没有这份名单', en: 'there is no such list', field: 'list' },
  NOT_DRAFT: { zh: '名单已经下达', en: 'the list was sent already', field: 'list' },
  NOT_SENT: { zh: '名单尚未下达或已结束', en: 'the list is not being worked on', field: 'list' },
  NOBODY_MATCHED: { zh: '名单里没有可以下达的客户', en: 'nobody on it can be sent', field: 'list' },
  NOT_YOURS: { zh: '不是分派给您的客户', en: 'it is not assigned to you', field: 'item' },
  HAS_OPPORTUNITY: {
    zh: '已生成商机，请在商机中继续跟进',
    en: 'it has an opportunity: go on there',
    field: 'item',
  },
  QUOTA_EXCEEDED: { zh: '超出该分行的配额', en: 'more than the quota of the branch', field: 'to' },
  NOTHING_TO_MOVE: {
    zh: '没有可以分配的客户：可能已分配，或已生成商机',
    en: 'nothing to pass on: it is there already, or has an opportunity',
    field: 'items',
  },
  FORBIDDEN: { zh: '您的岗位不能做这一步', en: 'your role may not do this', field: '' },
  TITLE: {
    zh: `请填写名单名称，不超过 ${TITLE_MAX} 字`,
    en: `a title of at most ${TITLE_MAX} characters`,
    field: 'title',
  },
  NOTE_TOO_LONG: {
    zh: `说明不超过 ${NOTE_MAX} 字`,
    en: `a note has at most ${NOTE_MAX} characters`,
    field: 'note',
  },
  PRODUCT: { zh: '没有这个产品', en: 'there is no such product', field: 'product' },
  DEADLINE: { zh: '截止日期不能早于今天', en: 'a deadline is today or later', field: 'deadline' },
  QUOTA: { zh: '配额须为正整数', en: 'a quota is a whole number above zero', field: 'quotaPerBranch' },
  BRANCH: { zh: '没有这家分行', en: 'there is no such branch', field: 'branches' },
  CONTENT: {
    zh: '请上传文件、粘贴文字或选择客群，三者选一',
    en: 'give one of a file, a text and a segment',
    field: 'text',
  },
  SEGMENT: { zh: '没有这个客群，或您不能使用', en: 'no such segment that you may use', field: 'segment' },
  TOO_MANY: {
    zh: `超过 ${ROWS_MAX.toLocaleString('en-US')} 户的上限，请缩小客群`,
    en: `more than ${ROWS_MAX.toLocaleString('en-US')}: narrow the segment`,
    field: 'segment',
  },
  TARGET: { zh: '请选择下级机构、人员或分配方式', en: 'name a unit or person below, or a rule', field: 'to' },
  REASON: { zh: '请写明原因', en: 'say why', field: 'reason' },
  STATE: { zh: '请选择反馈结果', en: 'say what came of it', field: 'state' },
  BLOCKED: { ...NOT_TO_BE_APPROACHED, field: 'item' },
  PILOT_NOTE: { zh: '请写明调整原因', en: 'say why it changes', field: 'note' },
};

export function toUserError(code: Refusal, language: RequestLanguage, more = '') {
  const { field, [language]: message } = REFUSALS[code];
  // What a role may not do at all is wrong in no one field.
  return { code, message: `${message}${more}`, field: field === '' ? ['input'] : ['input', field] };
}

/** Why a row was not sent, or what is odd about it. */
export function problemInWords(
  row: MatchedRow & { readonly hold: string | undefined },
  language: RequestLanguage,
): string {
  if (row.hold === 'OTHER_LIST')
    return language === 'zh' ? '已在同一产品的另一份名单上' : 'on another open list for the same product';
  if (row.hold === 'OUTSIDE')
    return language === 'zh' ? '所属分行不在本次范围内' : 'of a branch that is left out';
  return reasonOf(row, language) ?? '';
}

export function reportReason(code: string, language: RequestLanguage): string | null {
  return REPORT_REASONS.find((reason) => reason.code === code)?.words[language] ?? null;
}

const STATES: Readonly<Record<string, Words>> = {
  UNREACHABLE: { zh: '联系不上', en: 'could not be reached' },
  CONTACTED: { zh: '已联系', en: 'contacted' },
  INTERESTED: { zh: '有意向，已生成商机', en: 'interested: an opportunity was made' },
  NOT_INTERESTED: { zh: '无意向', en: 'not interested' },
};

/** A line of the history of an item in one sentence. */
export function stepInWords({ kind, toName, state, reason }: ListStep, language: RequestLanguage): string {
  const zh = language === 'zh';
  if (kind === 'REPORTED') {
    const why = reportReason(reason, language);
    const what = STATES[state]?.[language] ?? state;
    return why === null ? what : `${what}${zh ? '：' : ': '}${why}`;
  }
  if (kind === 'REASSIGNED') return zh ? `改派给${toName}：${reason}` : `given to ${toName}: ${reason}`;
  if (kind === 'ALLOCATED') return zh ? `分配到${toName}` : `passed on to ${toName}`;
  return zh ? `分派给${toName}` : `assigned to ${toName}`;
}

/** The day of a list in a few sentences, with who is furthest and who is least far. */
export function dayInWords(
  list: TaskList,
  day: string,
  daysLeft: number,
  total: DayFigures,
  rows: readonly { readonly name: string; readonly figures: DayFigures }[],
  language: RequestLanguage,
): string {
  const percent = ({ touched, sent }: DayFigures): number =>
    sent === 0 ? 0 : Math.round((100 * touched) / sent);
  const ranked = rows
    .filter(({ figures }) => figures.sent > 0)
    .sort((a, b) => percent(b.figures) - percent(a.figures));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const open = total.sent - total.touched;
  const isSpread =
    best !== undefined && worst !== undefined && percent(best.figures) > percent(worst.figures);
  if (language === 'en') {
    return [
      `“${list.title}”, ${day}: ${total.assignedThatDay} assigned, ${total.touchedThatDay} contacted, ${total.opportunitiesThatDay} new opportunities and ${total.landedThatDay} landed on the day.`,
      `So far ${total.touched} of ${total.sent} were contacted (${percent(total)}%), with ${total.opportunities} opportunities and ${total.landed} landed.`,
      ...(isSpread
        ? [
            `Furthest is ${best.name} (${percent(best.figures)}% contacted), least far ${worst.name} (${percent(worst.figures)}%).`,
          ]
        : []),
      daysLeft >= 0
        ? `${daysLeft} days are left for ${open}.`
        : `The deadline passed ${-daysLeft} days before; ${open} are late.`,
    ].join(' ');
  }
  return [
    `「${list.title}」${day} 日报：当日分派 ${total.assignedThatDay} 户，触达 ${total.touchedThatDay} 户，新增商机 ${total.opportunitiesThatDay} 条，落地 ${total.landedThatDay} 户。`,
    `累计下达 ${total.sent} 户，触达 ${total.touched} 户（${percent(total)}%），商机 ${total.opportunities} 条，落地 ${total.landed} 户。`,
    ...(isSpread
      ? [
          `触达最快的是${best.name}（${percent(best.figures)}%），最慢的是${worst.name}（${percent(worst.figures)}%）。`,
        ]
      : []),
    daysLeft >= 0
      ? `距截止日还有 ${daysLeft} 天，尚有 ${open} 户未触达。`
      : `已过截止日 ${-daysLeft} 天，尚有 ${open} 户逾期未触达。`,
  ].join('');
}
