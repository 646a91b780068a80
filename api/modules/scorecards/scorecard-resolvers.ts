import { formatDay } from '../../../graph/model/day.ts';
import { compareScorecards } from '../../../scoring/scorecards/compare-scorecards.ts';
import { computeRoyaltyValue } from '../../../scoring/scorecards/compute-royalty-value.ts';
import { scorecardToJson } from '../../../scoring/scorecards/parse-scorecard.ts';
import type {
  EnterpriseResolvers,
  QueryResolvers,
  ScorecardResolvers,
  ScorecardResultResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { FirmScoreSource, SignatureSource } from '../../sources.ts';
import { countSeen } from '../chains/count-customers.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { evidenceSource } from '../relationships/relationship-source.ts';
import { canDraft, canPublish, inForce, listCards, personOf, readCard, requireCard } from './find-card.ts';
import { scoredFirms, scoreFirm, valuesOf } from './score-firms.ts';
import {
  capInWords,
  gradeReasonInWords,
  partInWords,
  problemInWords,
  reasonInWords,
  valueInWords,
} from './scorecard-words.ts';

const FIRST_MAX = 100;
/** As long as an invention lasts. */
const YEARS_MAX = 20;
const DEFAULT_CARD = 'innovation';

function signature(signed: SignatureSource | undefined) {
  return signed === undefined ? null : { name: signed.name, at: signed.at.toISOString() };
}

export const cardFields = {
  id: ({ card }) => card.id,
  version: ({ card }) => card.version,
  inForce: async ({ card }, _, context) => {
    const found = inForce(await listCards(context), card.id, context.today.asOf);
    return found?.card.version === card.version;
  },
  validFrom: ({ card, status }) => (status === 'DRAFT' ? null : formatDay(card.validFrom)),
  name: ({ card }, _, { language }) => card.name[language],
  source: ({ card }) => card.source,
  content: ({ card }) => JSON.stringify(scorecardToJson(card)),
  classes: ({ card }, _, { language }) =>
    card.classes.map(({ id, name, points }) => ({ id, name: name[language], points })),
  indicators: ({ card }, _, { language }) =>
    card.indicators.map(({ id, classId, name, points, unit }) => ({
      id,
      classId,
      name: name[language],
      points,
      unit,
    })),
  grades: ({ card }) => card.grades.map(({ id }) => id),
  drafted: ({ drafted }) => signature(drafted),
  published: ({ published }) => signature(published),
  viewerCanDraft: ({ status, drafted }, _, context) =>
    canDraft(context) && (status === 'PUBLISHED' || drafted?.key === personOf(context).key),
  viewerCanPublish: ({ status, drafted }, _, context) =>
    canPublish(context) && status === 'DRAFT' && drafted?.key !== personOf(context).key,
} satisfies ScorecardResolvers;

export const resultFields = {
  party: ({ firm }, _, context) => endSource(context, firm),
  cardId: ({ card }) => card.id,
  version: ({ card }) => card.version,
  cardName: ({ card }, _, { language }) => card.name[language],
  total: ({ result }) => result.total ?? null,
  grade: ({ result }) => result.grade ?? null,
  gradeReasons: ({ card, result }, _, { language }) =>
    result.gradeReasons.map((reason) => gradeReasonInWords(card, reason, language)),
  coverage: ({ result }) => result.coverage,
  classes: ({ card, result }, _, { language }) =>
    result.classes.map((one, index) => ({
      id: one.id,
      name: card.classes[index].name[language],
      earned: one.earned,
      available: one.available,
      possible: one.possible,
      scaled: one.scaled ?? null,
      insufficient: one.isInsufficient,
      belowFloor: one.isBelowFloor,
    })),
  indicators: (score, _, { language }) =>
    score.card.indicators.map((_, at) => indicatorOf(score, at, language)),
  caps: ({ view, card, result, evidence }, _, { language }) =>
    card.caps.map((cap, index) => ({
      id: cap.id,
      name: cap.name[language],
      effect: capInWords(card, cap, language),
      status: result.caps[index].status,
      evidence: evidenceSource(view, evidence[cap.when.fact] ?? []),
    })),
} satisfies ScorecardResultResolvers;

function indicatorOf(score: FirmScoreSource, at: number, language: RequestContext['language']) {
  const { view, card, result, evidence, parts } = score;
  const [indicator, { value, earned, contribution, reasons }] = [card.indicators[at], result.indicators[at]];
  return {
    id: indicator.id,
    classId: indicator.classId,
    name: indicator.name[language],
    unit: indicator.unit,
    value: typeof value === 'number' ? value : null,
    text: valueInWords(indicator, value, language) ?? null,
    earned: earned ?? null,
    possible: indicator.points,
    contribution,
    missing: earned === undefined,
    reasons: reasons.map((reason) => reasonInWords(card, indicator, reason, language)),
    parts: (parts[indicator.id] ?? []).map(({ code, rating }) => ({
      name: partInWords(code, language),
      rating: rating ?? null,
    })),
    evidence: evidenceSource(view, evidence[indicator.id] ?? []),
  };
}

export const scorecardsOfEnterprise = {
  scorecards: async (party, args, context) => {
    // A score is made of figures that only the firm's own bankers see.
    if (party.no < 0 || !context.access.isOwn(party.no)) return [];
    const view = context.viewAt(args);
    const cards = await listCards(context);
    const ids = args.cardId ? [args.cardId] : [...new Set(cards.map(({ card }) => card.id))];
    return ids.flatMap((id) => {
      const wanted = args.cardId
        ? requireCard(cards, id, args.version, view.asOf)
        : inForce(cards, id, view.asOf);
      return (wanted === undefined ? undefined : scoreFirm(view, wanted.card, party.no)) ?? [];
    });
  },
} satisfies Pick<EnterpriseResolvers, 'scorecards'>;

export const scorecardQueries = {
  scorecards: async (_, __, context) => {
    const cards = await listCards(context);
    return cards.sort(
      (a, b) =>
        Number(b.card.id === DEFAULT_CARD) - Number(a.card.id === DEFAULT_CARD) ||
        (a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : b.card.version - a.card.version),
    );
  },
  scorecard: async (_, { id, version }, context) => {
    const cards = await listCards(context);
    if (version === null || version === undefined) return inForce(cards, id, context.today.asOf) ?? null;
    return cards.find(({ card }) => card.id === id && card.version === version) ?? null;
  },
  scorecardProblems: (_, { cardId, content }, { language }) =>
    readCard(cardId, content).problems.map(({ code, place, message }) => ({
      code,
      place,
      message: problemInWords({ code, place, message }, language),
    })),
} satisfies QueryResolvers;

/** Best first; those without a grade last, by what is known of them. */
function byScore(a: FirmScoreSource, b: FirmScoreSource): number {
  const isGraded = (one: FirmScoreSource): number => Number(one.result.grade !== undefined);
  return (
    isGraded(b) - isGraded(a) ||
    (b.result.total ?? -1) - (a.result.total ?? -1) ||
    b.result.coverage - a.result.coverage ||
    a.firm - b.firm
  );
}

export const royaltyQueries = {
  royaltyValue: (_, { revenues, royaltyRate, discountRate }) => {
    if (revenues.length > YEARS_MAX)
      throw refusal('BAD_USER_INPUT', `revenues has ${revenues.length} years, expected at most ${YEARS_MAX}`);
    try {
      const { valueFen, years } = computeRoyaltyValue({ revenuesFen: revenues, royaltyRate, discountRate });
      return {
        value: valueFen,
        years: years.map(({ revenueFen, royaltyFen, discountFactor, presentValueFen }) => ({
          revenue: revenueFen,
          royalty: royaltyFen,
          discountFactor,
          presentValue: presentValueFen,
        })),
      };
    } catch (error) {
      throw refusal('BAD_USER_INPUT', (error as Error).message);
    }
  },
} satisfies QueryResolvers;

export const rankingQueries = {
  scorecardRanking: async (_, args, context) => {
    const first = limited('first', args.first, 20, FIRST_MAX);
    const start = args.after ? Number(args.after) + 1 : 0;
    if (!Number.isSafeInteger(start) || start < 0)
      throw refusal('BAD_USER_INPUT', `after is "${args.after}", expected an endCursor`);
    const view = context.viewAt(args);
    const wanted = requireCard(
      await listCards(context),
      args.cardId ?? DEFAULT_CARD,
      args.version,
      view.asOf,
    );
    const firms = scoredFirms(view);
    const own = firms.filter((firm) => context.access.isOwn(firm));
    const scores = own.flatMap((firm) => scoreFirm(view, wanted.card, firm) ?? []).sort(byScore);
    const ranks = new Map(scores.map((score, index) => [score, index + 1]));
    const shown = scores.filter(({ result: { grade, coverage } }) => {
      if (coverage < (args.coverageMin ?? 0)) return false;
      if (grade === undefined) return args.ungraded !== false;
      return args.grades === null || args.grades === undefined || args.grades.includes(grade);
    });
    const page = shown.slice(start, start + first);
    const grades = [...wanted.card.grades.map(({ id }) => id), undefined];
    return {
      card: wanted,
      gradeCounts: grades.map((grade) => ({
        grade: grade ?? null,
        firms: scores.filter(({ result }) => result.grade === grade).length,
      })),
      totalCount: shown.length,
      hidden: roundHidden(firms.length - own.length),
      items: page.map((result) => ({
        rank: result.result.grade === undefined ? null : ranks.get(result)!,
        result,
      })),
      pageInfo: {
        hasNextPage: start + first < shown.length,
        endCursor: page.length === 0 ? null : String(start + page.length - 1),
      },
    };
  },
} satisfies QueryResolvers;

export const comparisonQueries = {
  scorecardComparison: async (_, args, context) => {
    const first = limited('first', args.first, 20, FIRST_MAX);
    const view = context.viewAt(args);
    const cards = await listCards(context);
    const [from, to] = [args.from, args.to].map((version) =>
      requireCard(cards, args.cardId ?? DEFAULT_CARD, version, view.asOf),
    );
    const isOwn = (firm: number): boolean => context.access.isOwn(firm);
    const scored = scoredFirms(view).flatMap((firm) => {
      const found = valuesOf(view, from.card, firm);
      return found === undefined ? [] : [{ id: String(firm), values: found.values }];
    });
    const { firms } = compareScorecards(from.card, to.card, scored);
    const cells = Map.groupBy(firms, (one) => `${one.old.grade ?? ''} ${one.new.grade ?? ''}`);
    const moved = firms
      .filter((one) => one.old.grade !== one.new.grade || Math.abs(one.change ?? 0) > 1e-9)
      .filter(({ moves, change }) => change !== undefined && moves.length > 0)
      .sort((a, b) => Math.abs(b.change!) - Math.abs(a.change!) || Number(a.id) - Number(b.id));
    const seen = moved.filter(({ id }) => isOwn(Number(id)));
    const nameOf = (indicator: string): string =>
      [...to.card.indicators, ...from.card.indicators].find(({ id }) => id === indicator)!.name[
        context.language
      ];
    return {
      from,
      to,
      moves: [...cells.values()].map((members) => {
        const {
          seen: own,
          hidden,
          isExact,
        } = countSeen(
          members.map(({ id }) => Number(id)),
          isOwn,
        );
        const { old, new: now } = members[0];
        return { from: old.grade ?? null, to: now.grade ?? null, firms: own + hidden, exact: isExact };
      }),
      movers: seen.slice(0, first).map(({ id, change, old, new: now, moves }) => {
        const by = moves.find((move) => Math.sign(move.change) === Math.sign(change!)) ?? moves[0];
        return {
          party: endSource(context, Number(id)),
          change: change!,
          totalFrom: old.total ?? null,
          totalTo: now.total ?? null,
          gradeFrom: old.grade ?? null,
          gradeTo: now.grade ?? null,
          movedBy: nameOf(by.indicator),
          movedByChange: by.change,
        };
      }),
      moversTotal: seen.length,
      hidden: roundHidden(moved.length - seen.length),
    };
  },
} satisfies QueryResolvers;
