import type { Words } from '../../../scoring/words.ts';
import { CLAIMS_MAX } from '../../work/pool/claim.ts';
import type { PoolRefusal } from '../../work/pool/pool-refusal.ts';
import { NOT_TO_BE_APPROACHED } from './opportunity-gate.ts';

export const NOTE_MAX = 500;
export const VOICE_MAX = 400_000;

export type Refusal =
  | PoolRefusal
  | 'FORBIDDEN'
  | 'BLOCKED'
  | 'REASON_MISSING'
  | 'NOTE_TOO_LONG'
  | 'NOTE_MISSING'
  | 'VOICE_UNREADABLE'
  | 'NO_SUCH_COLLEAGUE'
  | 'NO_SUCH_UNIT'
  | 'NOBODY_NAMED'
  | 'ROLE_NOT_ASKED'
  | 'NO_SUCH_PRODUCT'
  | 'NO_SUCH_PARTY'
  | 'NOT_YOUR_PEOPLE'
  | 'AMOUNT_NEGATIVE';

export const REFUSALS: Readonly<Record<Refusal, Words>> = {
  NOT_FOUND: { zh: '没有这条商机', en: 'there is no such opportunity' },
  ALREADY_CLAIMED: { zh: '已被他人认领', en: 'somebody else has claimed it' },
  NOT_CLAIMED_BY_YOU: { zh: '不是您认领的商机', en: 'you have not claimed it' },
  NOT_ON_THE_TEAM: { zh: '您不是这条商机的主办或协办', en: 'you neither lead nor assist' },
  WITHDRAWN: { zh: '商机已撤回，不能认领', en: 'it was withdrawn and cannot be claimed' },
  CLOSED: { zh: '商机已办结', en: 'it has ended' },
  BARRED: {
    zh: '您的保护期已过，短期内不能再次认领',
    en: 'your protection ended: you may not claim it again yet',
  },
  CLAIM_CAP: {
    zh: `您已认领 ${CLAIMS_MAX} 条商机，请先办结或退回一些`,
    en: `you hold ${CLAIMS_MAX} claims: close or give back some first`,
  },
  ILLEGAL_STAGE: { zh: '阶段只能向前推进', en: 'a stage only goes forward' },
  ALREADY_REFERRED: {
    zh: '已转介给该同事或机构，等待答复',
    en: 'already referred there: waiting for an answer',
  },
  ALREADY_ON_THE_TEAM: { zh: '该同事已在团队中', en: 'already on the team' },
  NOT_CLAIMED: { zh: '尚无人主办，请先认领或请人主办', en: 'nobody leads: claim it or ask somebody to lead' },
  REFERRAL_GONE: { zh: '这条转介已有答复或已撤销', en: 'the referral was answered or taken back' },
  NOT_FOR_YOU: { zh: '不是给您的', en: 'it is not for you' },
  SPLIT_NOT_OF_TEAM: {
    zh: '分成须分给团队成员，合计 100%',
    en: 'shares go to members of the team and add up to 100%',
  },
  SPLIT_OPEN: {
    zh: '分成提议尚待确认，请先确认或否决',
    en: 'a split waits for an answer: agree or reject it first',
  },
  NO_SPLIT_OPEN: { zh: '没有待确认的分成提议', en: 'no split waits for an answer' },
  SPLIT_NOT_NEEDED: { zh: '只有您一人，无需分成', en: 'you are alone: nothing to split' },
  ALREADY_BOOKED: { zh: '已入账，分成不能再改', en: 'it is booked: the split stays' },
  SAME_PERSON: { zh: '不能转给本人', en: 'not to the same person' },
  DECLINED_LATELY: {
    zh: '客户近 90 日内已谢绝该产品',
    en: 'the customer declined the product within 90 days',
  },
  NOTHING_TO_HAND_OVER: { zh: '没有可移交的商机', en: 'there is nothing to pass on' },
  FORBIDDEN: {
    zh: '只有客户经理和支行、分行负责人可以认领',
    en: 'only relationship managers and branch heads may claim',
  },
  BLOCKED: NOT_TO_BE_APPROACHED,
  REASON_MISSING: { zh: '请选择原因', en: 'say why: one of the reasons that the schema lists' },
  NOTE_TOO_LONG: { zh: `说明不超过 ${NOTE_MAX} 字`, en: `a note has at most ${NOTE_MAX} characters` },
  NOTE_MISSING: { zh: '请写明情况，至少 4 个字', en: 'say what it is about, in at least 4 characters' },
  VOICE_UNREADABLE: { zh: '语音须为不超过 300 KB 的音频', en: 'a spoken note is audio of at most 300 KB' },
  NO_SUCH_COLLEAGUE: {
    zh: '没有这位同事，或其岗位不办理商机',
    en: 'no such colleague, or not one who works on opportunities',
  },
  NO_SUCH_UNIT: { zh: '没有这个机构', en: 'there is no such unit' },
  NOBODY_NAMED: { zh: '请选择同事或机构', en: 'name a colleague or a unit' },
  ROLE_NOT_ASKED: { zh: '只能请人主办或协办', en: 'one asks somebody to lead or to assist' },
  NO_SUCH_PRODUCT: { zh: '没有这个产品', en: 'there is no such product' },
  NO_SUCH_PARTY: { zh: '没有这个客户', en: 'there is no such party' },
  NOT_YOUR_PEOPLE: {
    zh: '只能移交本人或本机构人员的商机',
    en: 'only your own work, or that of people of your unit',
  },
  AMOUNT_NEGATIVE: { zh: '金额不能为负', en: 'an amount is not negative' },
};

/** The field of the input that a refusal is about; the opportunity where it is none of these. */
export const FIELDS: Partial<Record<Refusal, string>> = {
  REASON_MISSING: 'reason',
  NOTE_TOO_LONG: 'note',
  NOTE_MISSING: 'note',
  VOICE_UNREADABLE: 'voice',
  ILLEGAL_STAGE: 'stage',
  NO_SUCH_COLLEAGUE: 'employeeId',
  NO_SUCH_UNIT: 'unitId',
  NOBODY_NAMED: 'employeeId',
  SAME_PERSON: 'employeeId',
  ROLE_NOT_ASKED: 'role',
  SPLIT_NOT_OF_TEAM: 'shares',
  NO_SUCH_PRODUCT: 'product',
  NO_SUCH_PARTY: 'subject',
  AMOUNT_NEGATIVE: 'expectedAmount',
};

/** A refusal as the payload says it. */
export function toUserError(code: Refusal, language: 'zh' | 'en', field = FIELDS[code] ?? 'opportunityId') {
  return { code, message: REFUSALS[code][language], field: ['input', field] };
}
