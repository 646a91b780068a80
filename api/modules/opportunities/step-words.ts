import { CLOSE_REASONS } from '../../../scoring/learning/close-reasons.ts';
import { RETURN_REASONS } from '../../../scoring/pool/return-reasons.ts';
import { SUBMISSIONS, type SubmissionOrigin } from '../../../scoring/pool/submission.ts';
import type { Words } from '../../../scoring/words.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import type { OpportunityStepSource } from '../../sources.ts';

const STEPS: Readonly<Record<OpportunityStepSource['kind'], Words>> = {
  SUBMITTED: { zh: '提交（{origin}）', en: 'submitted ({origin})' },
  CLAIMED: { zh: '认领', en: 'claimed' },
  RELEASED: { zh: '退回商机池{reason}', en: 'gave it back{reason}' },
  RECYCLED: { zh: '{from} 的保护期已过，系统收回', en: 'taken back: the protection of {from} ended' },
  EXPIRED: { zh: '到期无人认领', en: 'expired unclaimed' },
  REFERRED: { zh: '转介{to}{role}', en: 'asked {to} to {role}' },
  ACCEPTED: { zh: '接受{role}', en: 'accepted to {role}' },
  RETURNED: { zh: '退回转介{reason}', en: 'returned the referral{reason}' },
  CANCELLED: { zh: '撤销转介', en: 'took the referral back' },
  STAGE: { zh: '推进到「{stage}」{expected}', en: 'advanced to {stage}{expected}' },
  CONTACT: { zh: '联系客户{channel}', en: 'contacted the customer{channel}' },
  VISIT: { zh: '上门走访{place}', en: 'visited{place}' },
  NOTE: { zh: '记录', en: 'noted' },
  SPLIT_PROPOSED: { zh: '提议分成 {shares}', en: 'proposed a split {shares}' },
  SPLIT_AGREED: { zh: '同意分成 {shares}', en: 'agreed to the split {shares}' },
  SPLIT_REJECTED: { zh: '不同意分成{reason}', en: 'rejected the split{reason}' },
  HANDED_OVER: { zh: '{from} 移交给 {to}', en: 'passed on from {from} to {to}' },
  WON: { zh: '办结：成交', en: 'closed: won' },
  LOST: { zh: '办结：未成交{reason}', en: 'closed: lost{reason}' },
  USELESS: { zh: '办结：线索无效{reason}', en: 'closed: useless{reason}' },
  ALREADY_KNOWN: { zh: '办结：已知', en: 'closed: already known' },
};
const STAGES: Readonly<Record<string, Words>> = {
  CLAIMED: { zh: '已认领', en: 'claimed' },
  CONTACTED: { zh: '已联系', en: 'contacted' },
  QUALIFIED: { zh: '需求确认', en: 'qualified' },
  PROPOSED: { zh: '方案已提', en: 'proposed' },
};
const ROLES: Readonly<Record<string, Words>> = {
  LEAD: { zh: '主办', en: 'lead' },
  ASSIST: { zh: '协办', en: 'assist' },
};
const CHANNELS: Readonly<Record<string, Words>> = {
  PHONE: { zh: '电话', en: 'phone' },
  WECHAT: { zh: '企业微信', en: 'WeChat' },
  MEETING: { zh: '面谈', en: 'meeting' },
  MAIL: { zh: '邮件', en: 'mail' },
};
const REASONS: readonly { readonly code: string; readonly words: Words }[] = [
  ...RETURN_REASONS,
  ...CLOSE_REASONS,
];

/** What happened, in one sentence. */
export function stepInWords(
  context: RequestContext,
  { kind, stage, reason, details }: OpportunityStepSource,
  language: RequestLanguage,
): string {
  const bracket = (text: string | undefined): string => {
    if (text === undefined || text === '') return '';
    return language === 'zh' ? `（${text}）` : ` (${text})`;
  };
  const text = (name: string): string => (details[name] === null ? '' : String(details[name] ?? ''));
  const unit = context.today.findEntity(text('toUnit'));
  const to = text('to') || (unit === undefined ? '' : context.today.nameOf(unit));
  const expected = typeof details.expectedFen === 'number' ? details.expectedFen / 100 : undefined;
  const values: Readonly<Record<string, string>> = {
    origin: SUBMISSIONS[details.origin as SubmissionOrigin]?.words[language] ?? '',
    reason: bracket(REASONS.find(({ code }) => code === reason)?.words[language] ?? reason),
    from: text('from'),
    to: language === 'zh' && kind === 'REFERRED' ? ` ${to} ` : to,
    role: ROLES[text('role')]?.[language] ?? '',
    stage: STAGES[stage ?? '']?.[language] ?? '',
    channel: bracket(CHANNELS[text('channel')]?.[language] ?? text('channel')),
    place: bracket(text('place')),
    expected: bracket(
      expected?.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', {
        style: 'currency',
        currency: 'CNY',
        maximumFractionDigits: 0,
      }),
    ),
    shares: sharesInWords(details.shares),
  };
  return STEPS[kind][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function sharesInWords(shares: unknown): string {
  if (!Array.isArray(shares)) return '';
  return (shares as { name: string; basisPoints: number }[])
    .filter(({ basisPoints }) => basisPoints > 0)
    .map(({ name, basisPoints }) => `${name} ${basisPoints / 100}%`)
    .join(' / ');
}
