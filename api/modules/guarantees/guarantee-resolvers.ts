import { hash } from 'node:crypto';
import type { GraphView } from '../../../graph/image/graph-view.ts';
import { computeCascade } from '../../../scoring/guarantees/compute-cascade.ts';
import { findGuaranteeCircles } from '../../../scoring/guarantees/find-guarantee-circles.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { answer, roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import { endSource } from '../parties/party-source.ts';
import { limited, requireParty } from '../relationships/relationship-resolvers.ts';
import { relationshipSource } from '../relationships/relationship-source.ts';

const FIRST_MAX = 100;

function requireRisk(context: RequestContext): void {
  if (!context.access.seesRisk) {
    throw refusal(
      'FORBIDDEN',
      context.language === 'zh'
        ? '仅限风险用途查看，请联系风险管理部'
        : 'for the purpose RISK only: ask the risk department',
    );
  }
}

/** Everybody who would be called if everybody called also failed: those whose equity has to be looked up. */
function reachedAtWorst(view: GraphView, from: readonly number[]): number[] {
  return computeCascade(view, from, () => -1).items.map((item) => item.no);
}

export const guaranteeQueries = {
  guaranteeCircles: (_, args, context) => {
    requireRisk(context);
    const view = context.viewAt(args);
    const of = args.of === null || args.of === undefined ? undefined : requireParty(context, args.of).no;
    const all = findGuaranteeCircles(view).filter(
      (circle) => of === undefined || circle.members.includes(of),
    );
    const seen = all.filter((circle) => circle.members.some((no) => context.access.isOwn(no)));
    const items = seen.slice(0, limited('first', args.first, 20, FIRST_MAX)).map((circle) => {
      const visible = circle.relationships.filter((place) =>
        context.access.canSeeRelationship(place.kind, place.subject, place.object),
      );
      const known = new Set(visible.flatMap((place) => [place.subject, place.object]));
      const members = circle.members.filter((no) => known.has(no) || context.access.isOwn(no));
      return {
        id: hash(
          'sha256',
          circle.members
            .map((no) => view.keyOf(no))
            .sort()
            .join(' '),
          'base64url',
        ).slice(0, 16),
        members: members.map((no) => endSource(context, no)),
        hiddenMembers: roundHidden(circle.members.length - members.length),
        insideAmount: circle.insideAmount,
        circularity: circle.circularity,
        reciprocity: circle.reciprocity,
        relationships: visible.map((place) => relationshipSource(view, place)),
      };
    });
    return answer(context, view, { items, total: seen.length, hidden: all.length - seen.length });
  },
  contagion: async (_, args, context) => {
    requireRisk(context);
    const view = context.viewAt(args);
    const from = args.from.map((reference) => requireParty(context, reference).no);
    const called = reachedAtWorst(view, from);
    const records = await context.entityRecords.loadMany(called);
    const equity = new Map<number, number>();
    records.forEach((record, index) => {
      if (!(record instanceof Error) && typeof record.equity === 'number')
        equity.set(called[index], record.equity);
    });
    const cascade = computeCascade(view, from, (no) => equity.get(no));
    const seen = cascade.items.filter(({ no }) => context.access.isOwn(no));
    const items = seen.map((item) => ({
      party: endSource(context, item.no),
      round: item.round,
      called: item.called,
      equity: equity.get(item.no) ?? null,
      fails: item.fails,
    }));
    const unknown = cascade.items.filter(({ no, round }) => round > 0 && !equity.has(no)).length;
    return {
      ...answer(context, view, {
        items,
        total: seen.length,
        hidden: cascade.items.length - seen.length,
        warnings: unknown > 0 ? [{ code: 'EQUITY_UNKNOWN', value: unknown }] : [],
      }),
      totalCalled: cascade.totalCalled,
    };
  },
} satisfies QueryResolvers;
