import { isUscc } from '../../../loaders/rows/uscc.ts';
import type { QueryResolvers, SeedProblem } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import { endSource } from '../parties/party-source.ts';
import { indexFirms } from '../white-list/index-firms.ts';
import { matchRows, nameKey } from '../white-list/match-rows.ts';

const LINES_MAX = 500;

const WORDS: Readonly<Record<SeedProblem, { zh: string; en: string }>> = {
  UNKNOWN: { zh: '没有这家企业', en: 'no such firm' },
  AMBIGUOUS: {
    zh: '有几家企业同名，请改用统一社会信用代码',
    en: 'several firms bear this name; give its code',
  },
  DUPLICATE: { zh: '前面已有', en: 'there already' },
  NOT_OWN: { zh: '不是您的客户', en: 'no customer of yours' },
};

export const seedQueries = {
  lookalikeSeeds: async (_, { lines }, context) => {
    if (lines.length > LINES_MAX)
      throw refusal('BAD_USER_INPUT', `expected at most ${LINES_MAX} lines, got ${lines.length}`);
    const rows = lines.map((text, at) => rowOf(text, at + 1));
    const matched = matchRows(rows, await indexFirms(context, rows));
    return matched
      .filter(({ outcome }) => outcome !== 'EMPTY')
      .map(({ line, outcome, partyKey }) => {
        const no = outcome === 'ACCEPTED' ? context.today.findEntity(partyKey!) : undefined;
        const isOwn = no !== undefined && isOwnCustomer(context, no);
        const problem = isOwn ? null : outcome === 'ACCEPTED' ? 'NOT_OWN' : (outcome as SeedProblem);
        return {
          line,
          text: lines[line - 1].trim(),
          party: isOwn ? endSource(context, no) : null,
          problem,
          remark: problem === null ? null : WORDS[problem][context.language],
        };
      });
  },
} satisfies QueryResolvers;

/** A code, or the whole name. */
function rowOf(text: string, line: number) {
  const code = nameKey(text);
  const isCode = isUscc(code);
  const nothing = { chain: '', link: '', level: '', note: '' };
  return { ...nothing, line, code: isCode ? code : '', name: isCode ? '' : text.trim() };
}

function isOwnCustomer({ access, today }: RequestContext, no: number): boolean {
  return access.isOwn(no) && today.countOut('CUSTOMER_OF', no) > 0;
}
