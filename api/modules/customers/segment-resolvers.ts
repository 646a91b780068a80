import { hash } from 'node:crypto';
import type {
  MutationResolvers,
  QueryResolvers,
  SegmentCountResolvers,
  SegmentResolvers,
  SegmentVersionResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { SegmentCountSource } from '../../sources.ts';
import type { SegmentRefusal } from '../../work/segment-store.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { languageOf } from './catalogue-resolvers.ts';
import { describeCondition } from './condition-words.ts';
import { countMembers, membersOf } from './count-members.ts';
import { customerBankOf } from './customer-bank.ts';
import { connectionOf, orderCustomers } from './customer-list.ts';
import { readCondition } from './read-condition.ts';
import { segmentReaderOf } from './segment-reader.ts';

const NAME_MAX = 60;
const NOTE_MAX = 500;

export const segmentQueries = {
  segmentCount: (_, { condition }) => ({ condition }),
  segmentMembers: async (_, { condition, id, first, after }, context) => {
    const json = id
      ? (await context.services.segments.find(id, segmentReaderOf(context)))?.condition
      : condition;
    if (!json)
      throw refusal('BAD_USER_INPUT', 'a condition, or the id of a segment that you may use, is needed');
    const customerBank = await customerBankOf(context);
    const read = readCondition(context, customerBank, json);
    if (read.condition === undefined) {
      const [{ place, message }] = read.problems;
      throw refusal('BAD_USER_INPUT', `condition ${place}: ${message}`);
    }
    if (customerBank.reach === 'AGGREGATE')
      return connectionOf([], {}, countMembers(customerBank, read.condition).total);
    const nos = membersOf(customerBank, read.condition).toArray();
    return connectionOf(orderCustomers(context, customerBank, nos, 'TIER'), { first, after });
  },
  segments: (_, __, context) => context.services.segments.list(segmentReaderOf(context)),
  segment: async (_, { id }, context) =>
    (await context.services.segments.find(id, segmentReaderOf(context))) ?? null,
} satisfies QueryResolvers;

type Refusal =
  | SegmentRefusal
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'NOTE_TOO_LONG'
  | 'VERSION_MISSING'
  | 'BAD_CONDITION';

const REFUSALS: Readonly<Record<Refusal, { zh: string; en: string; field: string }>> = {
  NOT_FOUND: { zh: '没有这个客群', en: 'there is no such segment', field: 'id' },
  NOT_YOURS: { zh: '只有创建人可以修改客群', en: 'only its owner may change a segment', field: 'id' },
  CHANGED_MEANWHILE: {
    zh: '客群已被修改，请刷新后再保存',
    en: 'it was changed meanwhile: read it again',
    field: 'version',
  },
  NAME_MISSING: { zh: '请填写客群名称', en: 'a segment needs a name', field: 'name' },
  NAME_TOO_LONG: {
    zh: `名称不超过 ${NAME_MAX} 字`,
    en: `a name has at most ${NAME_MAX} characters`,
    field: 'name',
  },
  NOTE_TOO_LONG: {
    zh: `说明不超过 ${NOTE_MAX} 字`,
    en: `a note has at most ${NOTE_MAX} characters`,
    field: 'note',
  },
  VERSION_MISSING: { zh: '缺少所修改的版本', en: 'say which version was changed', field: 'version' },
  BAD_CONDITION: { zh: '条件有误', en: 'the condition is wrong', field: 'condition' },
};

function refuse({ language }: RequestContext, code: Refusal, more = '') {
  const { field, [language]: message } = REFUSALS[code];
  return { segment: null, userErrors: [{ code, message: `${message}${more}`, field: ['input', field] }] };
}

async function succeed(context: RequestContext, id: string) {
  return {
    segment: (await context.services.segments.find(id, segmentReaderOf(context))) ?? null,
    userErrors: [],
  };
}

function requestOf(context: RequestContext, idempotencyKey: string) {
  return { by: viewerAsColleague(context), idempotencyKey, now: new Date(context.services.clock()) };
}

/** Refuses what is not there, or not to be seen, in the same words. */
async function isReadable(context: RequestContext, id: string): Promise<boolean> {
  return (await context.services.segments.find(id, segmentReaderOf(context))) !== undefined;
}

export const segmentMutations = {
  segmentSave: async (_, { input }, context) => {
    const { segments } = context.services;
    const name = input.name.trim();
    const note = (input.note ?? '').trim();
    if (name === '') return refuse(context, 'NAME_MISSING');
    if (name.length > NAME_MAX) return refuse(context, 'NAME_TOO_LONG');
    if (note.length > NOTE_MAX) return refuse(context, 'NOTE_TOO_LONG');
    const { condition, problems } = readCondition(context, await customerBankOf(context), input.condition);
    if (condition === undefined) {
      const where = [problems[0].place, problems[0].message].filter((text) => text !== '').join(' ');
      return refuse(context, 'BAD_CONDITION', `${context.language === 'zh' ? '：' : ': '}${where}`);
    }
    const content = { name, note, condition: JSON.stringify(condition) };
    const request = requestOf(context, input.idempotencyKey);
    if (!input.id) {
      const id = hash('sha256', `segment ${input.idempotencyKey}`, 'base64url').slice(0, 16);
      const { orgUnitNo } = context.viewer;
      const orgKey = orgUnitNo === undefined ? '' : context.today.keyOf(orgUnitNo);
      return succeed(context, await segments.create({ ...content, id, orgKey }, request));
    }
    if (!input.version) return refuse(context, 'VERSION_MISSING');
    if (!(await isReadable(context, input.id))) return refuse(context, 'NOT_FOUND');
    const refused = await segments.change(input.id, input.version, content, request);
    return refused === undefined ? succeed(context, input.id) : refuse(context, refused);
  },
  segmentShare: async (_, { input }, context) => {
    if (!(await isReadable(context, input.id))) return refuse(context, 'NOT_FOUND');
    const request = requestOf(context, input.idempotencyKey);
    const refused = await context.services.segments.share(input.id, input.sharing, request);
    return refused === undefined ? succeed(context, input.id) : refuse(context, refused);
  },
  segmentDelete: async (_, { input }, context) => {
    // Not held against what may be read: an archived one is not, and asking again under the key is no error.
    const request = requestOf(context, input.idempotencyKey);
    const refused = await context.services.segments.archive(input.id, request);
    if (refused === 'NOT_YOURS' && !(await isReadable(context, input.id)))
      return refuse(context, 'NOT_FOUND');
    return refused === undefined ? { segment: null, userErrors: [] } : refuse(context, refused);
  },
} satisfies MutationResolvers;

const counts = new WeakMap<SegmentCountSource, ReturnType<typeof readCount>>();

/** The count of one answer, whichever of its fields ask for it. */
function countOf(context: RequestContext, source: SegmentCountSource): ReturnType<typeof readCount> {
  let count = counts.get(source);
  if (count === undefined) {
    count = readCount(context, source.condition);
    counts.set(source, count);
  }
  return count;
}

async function readCount(context: RequestContext, json: string) {
  const customerBank = await customerBankOf(context);
  const { condition } = readCondition(context, customerBank, json);
  return condition === undefined ? undefined : countMembers(customerBank, condition);
}

async function sentenceOf(context: RequestContext, json: string, language: 'ZH' | 'EN' | null | undefined) {
  const customerBank = await customerBankOf(context);
  const { condition } = readCondition(context, customerBank, json);
  return condition === undefined ? null : describeCondition(customerBank, condition, languageOf(language));
}

export const segmentCountFields = {
  total: async (source, _, context) => (await countOf(context, source))?.total ?? null,
  customers: async (source, _, context) => (await countOf(context, source))?.customers ?? null,
  reach: async (_, __, context) => (await customerBankOf(context)).reach,
  problems: async ({ condition }, _, context) => [
    ...readCondition(context, await customerBankOf(context), condition).problems,
  ],
  sentence: ({ condition }, { language }, context) => sentenceOf(context, condition, language),
} satisfies SegmentCountResolvers;

export const segmentFields = {
  owner: ({ owner }) => owner.name,
  savedAt: ({ savedAt }) => savedAt.toISOString(),
  viewerCanChange: ({ owner }, _, context) => owner.key === viewerAsColleague(context).key,
  count: ({ condition }) => ({ condition }),
  versions: ({ id }, _, context) => context.services.segments.versions(id),
} satisfies SegmentResolvers;

export const segmentVersionFields = {
  sentence: ({ condition }, { language }, context) => sentenceOf(context, condition, language),
  at: ({ at }) => at.toISOString(),
} satisfies SegmentVersionResolvers;
