import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { actOnPlan } from './act-on-plan.ts';
import { creditApplicationsOf } from './credit-applications.ts';
import { type Refusal, toUserError } from './plan-refusals.ts';
import { toMember } from './to-member.ts';

const NUMBER_MAX = 64;
const NOTE_MAX = 1_000;

export const planTeamMutations = {
  planTeamAdd: (_, { input }, context) =>
    actOnPlan(context, input, async (act) => {
      const employee = context.directory.findEmployee(input.employeeId);
      if (employee === undefined) return 'NO_SUCH_COLLEAGUE';
      return context.services.plans.addMember({ ...act, member: toMember(context, employee, input.role) });
    }),
  planTeamRemove: (_, { input }, context) =>
    actOnPlan(context, input, async (act) => {
      const employee = context.directory.findEmployee(input.employeeId);
      if (employee === undefined) return 'NO_SUCH_COLLEAGUE';
      const employeeKey = context.today.keyOf(employee.no);
      return context.services.plans.removeMember({ ...act, employeeKey });
    }),
  planCreditReport: async (_, { input }, context) => {
    const refuse = (code: Refusal) => ({
      application: null,
      userErrors: [toUserError(code, context.language, input)],
    });
    const { plans, clock } = context.services;
    const [number, note] = [input.number.trim(), (input.note ?? '').trim()];
    if (context.viewer.role !== 'OPERATIONS') return refuse('FORBIDDEN');
    if (number === '' || number.length > NUMBER_MAX) return refuse('NUMBER_MISSING');
    if (note.length > NOTE_MAX) return refuse('NOTE_TOO_LONG');
    const amountFen = input.amount ?? undefined;
    if (amountFen !== undefined && !(Number.isSafeInteger(amountFen) && amountFen >= 0))
      return refuse('AMOUNT_NEGATIVE');
    const refused = await plans.reportCredit({
      id: input.planId,
      by: viewerAsColleague(context),
      idempotencyKey: input.idempotencyKey,
      now: new Date(clock()),
      number,
      status: input.status,
      amountFen,
      note,
    });
    if (refused !== undefined) return refuse(refused);
    const applications = creditApplicationsOf(context, await plans.creditReports(input.planId));
    return { application: applications.find((one) => one.number === number) ?? null, userErrors: [] };
  },
} satisfies MutationResolvers;
