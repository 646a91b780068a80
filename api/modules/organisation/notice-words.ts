import { CLOSE_REASONS } from '../../../scoring/learning/close-reasons.ts';
import { RETURN_REASONS } from '../../../scoring/pool/return-reasons.ts';
import type { Words } from '../../../scoring/words.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import type { NoticeSource } from '../../sources.ts';
import { titleOf } from '../opportunities/opportunity-words.ts';

/** With `{by}`, `{title}` and the details of the notice in braces. */
const NOTICES: Readonly<Record<string, Words>> = {
  REFERRED: { zh: '{by} 请您{role}「{title}」', en: '{by} asks you to {role} “{title}”' },
  ACCEPTED: { zh: '{by} 已接受{role}「{title}」', en: '{by} will {role} “{title}”' },
  RETURNED: { zh: '{by} 退回了「{title}」：{reason}', en: '{by} returned “{title}”: {reason}' },
  RELEASED: { zh: '{by} 已释放「{title}」，协办结束', en: '{by} gave “{title}” back: your part ends' },
  RECYCLED: {
    zh: '「{title}」保护期已过，退回商机池',
    en: 'the protection of “{title}” ended: back to the pool',
  },
  MERGED: {
    zh: '{by} 也提交了「{title}」，已并入您的商机：{note}',
    en: '{by} submitted “{title}” as well: {note}',
  },
  SPLIT_PROPOSED: { zh: '{by} 提议「{title}」的业绩分成，请确认', en: '{by} proposes a split of “{title}”' },
  SPLIT_AGREED: { zh: '{by} 同意「{title}」的业绩分成', en: '{by} agrees to the split of “{title}”' },
  SPLIT_REJECTED: {
    zh: '{by} 不同意「{title}」的业绩分成：{reason}',
    en: '{by} rejects the split of “{title}”: {reason}',
  },
  HANDED_OVER: {
    zh: '{by}：{from} 的 {count} 条商机移交给 {to}',
    en: '{by}: {count} of {from} pass on to {to}',
  },
  WON: { zh: '{by} 办结「{title}」：成交', en: '{by} closed “{title}”: won' },
  LOST: { zh: '{by} 办结「{title}」：未成交', en: '{by} closed “{title}”: lost' },
  USELESS: { zh: '{by} 办结「{title}」：线索无效', en: '{by} closed “{title}”: useless' },
  ALREADY_KNOWN: { zh: '{by} 办结「{title}」：已知', en: '{by} closed “{title}”: already known' },
  LIST_SENT: {
    zh: '{by} 下达名单「{list}」：{count} 户，请分配',
    en: '{by} sent “{list}”: {count} to pass on',
  },
  LIST_ALLOCATED: {
    zh: '{by} 分配名单「{list}」：{count} 户，请分派到人',
    en: '{by} passed on {count} of “{list}”: assign them',
  },
  LIST_ASSIGNED: {
    zh: '{by} 分派名单「{list}」：{count} 户，请联系',
    en: '{by} assigned you {count} of “{list}”',
  },
  LIST_SOON: {
    zh: '名单「{list}」还有 {days} 天截止，您有 {count} 户未触达',
    en: '“{list}” ends in {days} days: {count} of yours are not contacted',
  },
  LIST_DUE: {
    zh: '名单「{list}」今天截止，您有 {count} 户未触达',
    en: '“{list}” ends today: {count} of yours are not contacted',
  },
  LIST_LATE: {
    zh: '名单「{list}」已过截止日，本机构 {count} 户逾期未触达',
    en: '“{list}” has ended: {count} of your unit are late',
  },
  LIST_DAILY: {
    zh: '名单「{list}」日报：下达 {count}，分派 {assigned}，触达 {touched}，商机 {opportunities}，落地 {landed}',
    en: '“{list}” today: {count} sent, {assigned} assigned, {touched} contacted, {opportunities} opportunities, {landed} landed',
  },
};
const ROLES: Readonly<Record<string, Words>> = {
  LEAD: { zh: '主办', en: 'lead' },
  ASSIST: { zh: '协办', en: 'assist with' },
};
const REASONS: readonly { readonly code: string; readonly words: Words }[] = [
  ...RETURN_REASONS,
  ...CLOSE_REASONS,
];

/** A notice in one sentence; of an opportunity that the reader may no longer see, without its title. */
export function noticeInWords(
  context: RequestContext,
  { kind, details, opportunity }: Pick<NoticeSource, 'kind' | 'details' | 'opportunity'>,
  language: RequestLanguage,
): string {
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value ?? '')])),
    title: opportunity === null ? '…' : titleOf(context, opportunity, language),
    role: ROLES[String(details.role)]?.[language] ?? '',
    reason:
      REASONS.find(({ code }) => code === details.reason)?.words[language] ?? String(details.reason ?? ''),
  };
  return (NOTICES[kind]?.[language] ?? kind).replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? '',
  );
}
