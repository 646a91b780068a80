import type { ListItemResolvers, ListStepResolvers } from '../../__generated__/resolver-types.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { endSource } from '../parties/party-source.ts';
import { daysLeft } from './list-fields.ts';
import { nameOfKey } from './list-places.ts';
import { reportReason, stepInWords } from './list-words.ts';

export const listItemFields = {
  party: ({ partyKey }, _, context) => {
    const no = context.today.findEntity(partyKey);
    return no === undefined ? null : endSource(context, no);
  },
  name: ({ partyKey, rowName }, _, context) => rowName || nameOfKey(context, partyKey),
  reason: ({ reason }, { language }) => reportReason(reason, language === 'EN' ? 'en' : 'zh'),
  unitName: ({ branchKey, subKey }, _, context) => {
    const key = subKey || branchKey;
    return key === '' ? null : nameOfKey(context, key);
  },
  assigneeName: ({ assigneeName }) => assigneeName || null,
  managedBy: ({ partyKey }, _, { today, directory, access }) => {
    const no = today.findEntity(partyKey);
    let name: string | null = null;
    if (no === undefined || !access.isOwn(no)) return name;
    today.forEachOut('MANAGED_BY', no, (employee) => {
      name ??= directory.employees.get(employee)?.name ?? null;
    });
    return name;
  },
  touchedAt: ({ touchedAt }) => touchedAt?.toISOString() ?? null,
  opportunityId: ({ opportunityId }) => opportunityId ?? null,
  landed: ({ landed }) => landed ?? null,
  landedAmount: ({ landedFen, partyKey, assigneeKey }, _, context) => {
    const no = context.today.findEntity(partyKey);
    const isMine = assigneeKey === viewerAsColleague(context).key;
    return isMine || (no !== undefined && context.access.isOwn(no)) ? (landedFen ?? null) : null;
  },
  isOverdue: ({ list, touchedAt }, _, context) => touchedAt === undefined && daysLeft(context, list) < 0,
  history: ({ id }, _, { services }) => services.lists.steps(id),
  viewerCanReport: ({ list, assigneeKey, opportunityId }, _, context) =>
    list.status === 'SENT' && opportunityId === undefined && assigneeKey === viewerAsColleague(context).key,
} satisfies ListItemResolvers;

export const listStepFields = {
  at: ({ at }) => at.toISOString(),
  text: (step, { language }) => stepInWords(step, language === 'EN' ? 'en' : 'zh'),
} satisfies ListStepResolvers;
