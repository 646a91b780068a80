import { parseDay } from '../../../graph/model/day.ts';
import { isPartyKind } from '../../../graph/model/entity-kind.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import type { ListCreateInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { MatchedRow } from '../../work/lists/task-list.ts';
import { membersOf } from '../customers/count-members.ts';
import { customerBankOf } from '../customers/customer-bank.ts';
import { readCondition } from '../customers/read-condition.ts';
import { segmentReaderOf } from '../customers/segment-reader.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { indexFirms } from '../white-list/index-firms.ts';
import { matchRows } from '../white-list/match-rows.ts';
import { readWhiteList } from '../white-list/read-white-list.ts';
import { uploadedText } from '../white-list/uploaded-text.ts';
import { faultInWords } from '../white-list/white-list-words.ts';
import { keepsLists } from './list-access.ts';
import { NOTE_MAX, type Refusal, ROWS_MAX, TITLE_MAX, toUserError } from './list-words.ts';
import { unitsBelow } from './unit-places.ts';

interface Content {
  readonly source: 'UPLOAD' | 'SEGMENT';
  readonly sourceName: string;
  readonly rows: readonly MatchedRow[];
}

/** Makes a draft of a file or a segment, every row matched; what is wrong is said by field and line. */
export async function createDraft(context: RequestContext, input: ListCreateInput) {
  const { language, services } = context;
  const refuse = (code: Refusal, more = '') => ({
    list: null,
    userErrors: [toUserError(code, language, more)],
  });
  if (!keepsLists(context)) return refuse('FORBIDDEN');
  const wrong = findWrong(context, input);
  if (wrong !== undefined) return refuse(wrong);
  const content = await contentOf(context, input);
  if (typeof content === 'string') return refuse(content);
  if ('userErrors' in content) return { list: null, userErrors: content.userErrors };
  const { source, sourceName, rows } = content;
  const id = await services.lists.create(
    {
      by: viewerAsColleague(context),
      idempotencyKey: input.idempotencyKey,
      now: new Date(services.clock()),
    },
    {
      title: input.title.trim(),
      product: input.product,
      note: (input.note ?? '').trim(),
      deadline: input.deadline,
      quota: input.quotaPerBranch ?? undefined,
      quotas: Object.fromEntries((input.quotas ?? []).map(({ branch, quota }) => [branch, quota])),
      branchKeys: input.branches ?? undefined,
      source,
      sourceName,
    },
    rows,
  );
  return { list: (await services.lists.find(id)) ?? null, userErrors: [] };
}

function findWrong({ today, directory }: RequestContext, input: ListCreateInput): Refusal | undefined {
  const { title, product, note, deadline, quotaPerBranch, quotas, branches } = input;
  if (title.trim() === '' || title.trim().length > TITLE_MAX) return 'TITLE';
  if (!Object.hasOwn(PRODUCT_HYPOTHESES, product)) return 'PRODUCT';
  if ((note ?? '').trim().length > NOTE_MAX) return 'NOTE_TOO_LONG';
  const day = parseDay(deadline);
  if (day === undefined || day < today.asOf) return 'DEADLINE';
  const numbers = [quotaPerBranch ?? 1, ...(quotas ?? []).map(({ quota }) => quota)];
  if (numbers.some((quota) => quota < 1)) return 'QUOTA';
  const known = new Set(unitsBelow(directory).map(({ no }) => today.keyOf(no)));
  const named = [...(branches ?? []), ...(quotas ?? []).map(({ branch }) => branch)];
  return named.some((key) => !known.has(key)) || branches?.length === 0 ? 'BRANCH' : undefined;
}

async function contentOf(
  context: RequestContext,
  input: ListCreateInput,
): Promise<Content | Refusal | { userErrors: { code: string; message: string; field: string[] }[] }> {
  const { text, contentBase64, segment } = input;
  if ([text, contentBase64, segment].filter((one) => (one ?? undefined) !== undefined).length !== 1)
    return 'CONTENT';
  if (segment) return readSegment(context, segment);
  const given = uploadedText({ text, contentBase64 });
  if (given === undefined) return 'CONTENT';
  const read = given === 'ENCODING' ? { fault: given, line: 1 } : readWhiteList(given.text);
  if ('fault' in read) {
    const message = faultInWords(read.fault, read.line, context.language);
    const field = ['input', contentBase64 ? 'contentBase64' : 'text'];
    return { userErrors: [{ code: read.fault, message, field }] };
  }
  const rows = matchRows(read.rows, await indexFirms(context, read.rows));
  return { source: 'UPLOAD', sourceName: (input.fileName ?? '').slice(0, 200), rows };
}

/** The members of a segment as they are now. Errors: BAD_CONDITION with what is wrong. */
async function readSegment(context: RequestContext, id: string): Promise<Content | Refusal> {
  const { services, today } = context;
  const segment = await services.segments.find(id, segmentReaderOf(context));
  if (segment === undefined) return 'SEGMENT';
  const customerBank = await customerBankOf(context);
  const { condition } = readCondition(context, customerBank, segment.condition);
  if (condition === undefined) return 'SEGMENT';
  const nos = membersOf(customerBank, condition)
    .toArray()
    .filter((no) => {
      const kind = today.kindOf(no);
      return kind !== undefined && isPartyKind(kind);
    });
  if (nos.length > ROWS_MAX) return 'TOO_MANY';
  const rows = nos.map(
    (no, at): MatchedRow => ({
      line: at + 1,
      code: '',
      name: '',
      note: '',
      outcome: 'ACCEPTED',
      matchedBy: undefined,
      remark: undefined,
      partyKey: today.keyOf(no),
    }),
  );
  return { source: 'SEGMENT', sourceName: segment.name, rows };
}
