import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { headsPerson, toColleague } from '../organisation/people.ts';
import { actOn } from './act-on.ts';

/** Basis points of one percent. */
const PERCENT = 100;

export const splitMutations = {
  opportunitySplitPropose: (_, { input }, context) =>
    actOn(context, input, async (act) => {
      const shares = input.shares.map(({ employeeId, percent }) => {
        const employee = context.directory.findEmployee(employeeId);
        return {
          key: employee && toColleague(context, employee).key,
          basisPoints: Math.round(percent * PERCENT),
        };
      });
      const known = shares.flatMap(({ key, basisPoints }) =>
        key === undefined ? [] : [{ key, basisPoints }],
      );
      if (known.length < shares.length) return 'SPLIT_NOT_OF_TEAM';
      return context.services.pool.proposeSplit({ ...act, shares: known });
    }),
  opportunitySplitAnswer: (_, { input }, context) =>
    actOn(context, input, async (act) => {
      const team = await context.services.pool.team(act.id);
      const lead = team.find(({ role }) => role === 'LEAD');
      const no = lead === undefined ? undefined : context.today.findEntity(lead.key);
      const employee = no === undefined ? undefined : context.directory.employees.get(no);
      return context.services.pool.answerSplit({
        ...act,
        agrees: input.agrees,
        reason: (input.reason ?? '').trim().slice(0, 200),
        isHead: employee !== undefined && headsPerson(context, employee),
      });
    }),
} satisfies MutationResolvers;
