import type { RequestLanguage } from '../../context.ts';
import type { WhiteListRow } from '../../work/white-list-store.ts';
import type { ListFault } from './read-white-list.ts';

type Words = Readonly<Record<RequestLanguage, string>>;

const OUTCOMES: Readonly<Record<Exclude<WhiteListRow['outcome'], 'ACCEPTED'>, Words>> = {
  UNKNOWN: {
    zh: '没有这个信用代码或这个全称的企业',
    en: 'no firm has this code or this full name',
  },
  AMBIGUOUS: { zh: '有 {value} 家企业同码或同名', en: '{value} firms have this code or name' },
  DUPLICATE: { zh: '与第 {value} 行是同一家企业', en: 'the firm of line {value} again' },
  EMPTY: { zh: '没有信用代码，也没有名称', en: 'neither a code nor a name' },
};

const REMARKS: Readonly<Record<string, Words>> = {
  NAME_DIFFERS: {
    zh: '按信用代码匹配，名称与登记不同',
    en: 'matched by its code; the name differs from the register',
  },
  CODE_INVALID: { zh: '信用代码校验不通过', en: 'the code has a wrong check character' },
  CODE_UNKNOWN: {
    zh: '按全称匹配，登记中没有这个信用代码',
    en: 'matched by its full name; no firm has the code',
  },
};

const FAULTS: Readonly<Record<ListFault, Words>> = {
  ENCODING: {
    zh: '文件既不是 UTF-8 也不是 GB18030 编码',
    en: 'the file is neither UTF-8 nor GB18030',
  },
  EMPTY: { zh: '文件里没有名单行', en: 'the file has no rows' },
  HEADER: {
    zh: '第 1 行须有“统一社会信用代码”或“企业名称”列',
    en: 'line 1 needs a column for the unified social credit code or for the name',
  },
  TOO_MANY_ROWS: {
    zh: '第 {value} 行起超过 5,000 行的上限',
    en: 'from line {value} on it is more than 5,000 rows',
  },
  QUOTE: { zh: '第 {value} 行的引号没有结束', en: 'a quote in line {value} is not closed' },
};

/** Why a row is not on the list, or what is odd about it. */
export function reasonOf(
  row: Pick<WhiteListRow, 'outcome' | 'remark'>,
  language: RequestLanguage,
): string | null {
  const remark = REMARKS[row.remark ?? '']?.[language];
  if (row.outcome === 'ACCEPTED') return remark ?? null;
  const reason = OUTCOMES[row.outcome][language].replace('{value}', row.remark ?? '');
  return remark === undefined ? reason : `${reason}${language === 'zh' ? '；' : '; '}${remark}`;
}

export function faultInWords(fault: ListFault, line: number, language: RequestLanguage): string {
  return FAULTS[fault][language].replace('{value}', String(line));
}
