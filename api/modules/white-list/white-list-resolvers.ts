import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import { entityKey } from '../../../graph/model/keys.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  WhiteListVersionResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import { countSeen } from '../chains/count-customers.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { indexFirms } from './index-firms.ts';
import { isOfUnit, listReceived, type ReceivedFirm } from './list-firms.ts';
import { matchRows } from './match-rows.ts';
import { readWhiteList } from './read-white-list.ts';
import { uploadedText } from './uploaded-text.ts';
import { faultInWords, reasonOf } from './white-list-words.ts';

const VERSIONS_MAX = 50;
const FIRMS_MAX = 500;
const PARTIES_MAX = 100;
const NOTE_MAX = 500;

export const whiteListQueries = {
  whiteListVersions: (_, { first }, { services }) =>
    services.whiteList.versions(limited('first', first, 10, VERSIONS_MAX)),
  whiteListFirms: async (_, args, context) => {
    const first = limited('first', args.first, 100, FIRMS_MAX);
    const [[version], received] = await Promise.all([
      context.services.whiteList.versions(1),
      listReceived(context),
    ]);
    const isSeen = inUnit(context, args.unit ?? undefined);
    const inScope = received.filter(isSeen);
    const isKnownCustomer = ({ no, isCustomer }: ReceivedFirm) => isCustomer && context.access.isOwn(no);
    const { seen, hidden } = countSeen(
      inScope.filter(({ isCustomer }) => isCustomer).map(({ no }) => no),
      (no) => context.access.isOwn(no),
    );
    const chosen =
      (args.customers ?? undefined) === undefined
        ? inScope
        : inScope.filter((firm) => (args.customers ? isKnownCustomer(firm) : !firm.isCustomer));
    const items = chosen.slice(0, first).map((firm) => firmSource(context, firm));
    return {
      version: version ?? null,
      shown: items.length,
      total: chosen.length,
      customers: seen,
      hiddenCustomers: hidden,
      viewerCanUpload: keepsList(context),
      items,
    };
  },
} satisfies QueryResolvers;

export const whiteListVersionFields = {
  uploadedAt: ({ uploadedAt }) => uploadedAt.toISOString(),
  uploadedBy: ({ employee }) => employee,
  addedCount: ({ added }) => added.length,
  removedCount: ({ removed }) => removed.length,
  added: ({ added }, { first }, context) => partiesOf(context, added, first),
  removed: ({ removed }, { first }, context) => partiesOf(context, removed, first),
  problems: async ({ number }, { first }, context) => {
    if (!keepsList(context)) return { shown: 0, total: 0, items: [] };
    const most = limited('first', first, 100, FIRMS_MAX);
    const { total, items } = await context.services.whiteList.problems(number, most);
    const rows = items.map((row) => ({ ...row, reason: reasonOf(row, context.language) }));
    return { shown: rows.length, total, items: rows };
  },
} satisfies WhiteListVersionResolvers;

function partiesOf(context: RequestContext, keys: readonly string[], first: number | null | undefined) {
  if (!keepsList(context)) return [];
  const nos = keys.flatMap((key) => context.today.findEntity(key) ?? []);
  return nos.slice(0, limited('first', first, 20, PARTIES_MAX)).map((no) => endSource(context, no));
}

/** Narrows to what a unit and those below it received. Errors: FORBIDDEN for who may not know who serves whom. */
function inUnit(context: RequestContext, id: string | undefined): (firm: ReceivedFirm) => boolean {
  if (id === undefined) return () => true;
  const { directory, access, viewer } = context;
  const unit = [...directory.orgUnits.values()].find((other) => other.id === id);
  const mine = viewer.orgUnitNo === undefined ? undefined : directory.subtreeOf(viewer.orgUnitNo);
  const may = access.seesWholeBank || (isOfUnit(context) && unit !== undefined && mine?.has(unit.no));
  if (!may || unit === undefined)
    throw refusal('FORBIDDEN', `unit ${id} is none of which you may see what it received`);
  const below = directory.subtreeOf(unit.no);
  return ({ receiver }) => receiver.units.some((no) => below.has(no));
}

function firmSource(context: RequestContext, { no, listed, receiver, report, isCustomer }: ReceivedFirm) {
  const party = endSource(context, no);
  const isTold = party.access === 'FULL';
  const { chain, link, level, note, listedOn } = listed;
  const unit = receiver.units.find((each) => isNear(context, each)) ?? receiver.units[0];
  return {
    party,
    isCustomer: isTold ? isCustomer : null,
    unit: isTold && unit !== undefined ? (context.directory.orgUnits.get(unit) ?? null) : null,
    basis: isTold ? (receiver.basis ?? null) : null,
    chain,
    link,
    level,
    note,
    listedOn,
    status: isTold ? (report?.status ?? ('RECEIVED' as const)) : null,
    statusNote: isTold ? report?.note || null : null,
    reportedBy: isTold ? (report?.employee ?? null) : null,
    reportedAt: isTold ? (report?.reportedAt.toISOString() ?? null) : null,
    viewerCanReport: canReport(context),
  };
}

function isNear({ viewer, directory }: RequestContext, unit: number): boolean {
  return viewer.orgUnitNo !== undefined && directory.subtreeOf(viewer.orgUnitNo).has(unit);
}

function keepsList({ viewer }: RequestContext): boolean {
  return viewer.role === 'INDUSTRY_ANALYST' || viewer.role === 'PRODUCT_OWNER';
}

function canReport(context: RequestContext): boolean {
  return isOfUnit(context) && context.viewer.role !== 'RISK_MANAGER';
}

const REFUSALS = {
  UPLOAD_FORBIDDEN: {
    zh: '只有行业研究和产品经理可以上传白名单',
    en: 'only the industry team and product owners may upload the white list',
  },
  REPORT_FORBIDDEN: {
    zh: '只有客户经理和支行、分行负责人可以反馈',
    en: 'only relationship managers and branch heads may report',
  },
  CONTENT: { zh: '请给出 text 或 contentBase64 之一', en: 'give either text or contentBase64' },
  TITLE: { zh: '请写名单名称', en: 'give the list a title' },
  NOT_RECEIVED: { zh: '本机构没有接收这家企业', en: 'your unit has not received this firm' },
  REASON: { zh: '退回须写明原因', en: 'say why the firm is declined' },
  NOTE: { zh: '说明不超过 500 字', en: 'a note has at most 500 characters' },
} as const;

function refuse(context: RequestContext, code: keyof typeof REFUSALS, field: string) {
  return [{ code, message: REFUSALS[code][context.language], field: ['input', field] }];
}

export const whiteListMutations = {
  whiteListUpload: async (_, { input }, context) => {
    const failed = (userErrors: ReturnType<typeof refuse>) => ({ version: null, userErrors });
    if (!keepsList(context)) return failed(refuse(context, 'UPLOAD_FORBIDDEN', 'idempotencyKey'));
    if (input.title.trim() === '') return failed(refuse(context, 'TITLE', 'title'));
    const given = uploadedText(input);
    if (given === undefined) return failed(refuse(context, 'CONTENT', 'text'));
    const read = given === 'ENCODING' ? { fault: given, line: 1 } : readWhiteList(given.text);
    if ('fault' in read) {
      const message = faultInWords(read.fault, read.line, context.language);
      const field = ['input', input.contentBase64 ? 'contentBase64' : 'text'];
      return { version: null, userErrors: [{ code: read.fault, message, field }] };
    }
    const rows = matchRows(read.rows, await indexFirms(context, read.rows));
    const { whiteList, workFacts, keeper, clock } = context.services;
    const at = new Date(clock());
    const version = await whiteList.upload(
      input.title.trim(),
      rows,
      employeeOf(context),
      input.idempotencyKey,
      {
        at,
        day: formatDay(dayOfInstant(at.getTime())),
      },
    );
    await workFacts.apply();
    await keeper.catchUp();
    return { version, userErrors: [] };
  },
  whiteListFirmReport: async (_, { input }, context) => {
    const failed = (userErrors: ReturnType<typeof refuse>) => ({ firm: null, userErrors });
    if (!canReport(context)) return failed(refuse(context, 'REPORT_FORBIDDEN', 'party'));
    const note = input.note?.trim() ?? '';
    if (note.length > NOTE_MAX) return failed(refuse(context, 'NOTE', 'note'));
    if (input.status === 'DECLINED' && note === '') return failed(refuse(context, 'REASON', 'note'));
    const key = entityKey(input.party.kind, input.party.sourceId);
    const isAsked = ({ listed }: ReceivedFirm): boolean => listed.partyKey === key;
    if (!(await listReceived(context)).some(isAsked)) return failed(refuse(context, 'NOT_RECEIVED', 'party'));
    const said = { status: input.status, note };
    const { whiteList, clock } = context.services;
    await whiteList.report(key, said, employeeOf(context), input.idempotencyKey, new Date(clock()));
    const firm = (await listReceived(context)).find(isAsked);
    return { firm: firm === undefined ? null : firmSource(context, firm), userErrors: [] };
  },
} satisfies MutationResolvers;

function employeeOf({ viewer, today }: RequestContext): { key: string; name: string } {
  const key = viewer.employeeNo === undefined ? `demo:${viewer.persona}` : today.keyOf(viewer.employeeNo);
  return { key, name: viewer.name };
}
