import { REFUSED_DAYS } from '../../scoring/gates/gate.ts';
import type { OpportunitySource } from '../sources.ts';
import type { Database } from './database.ts';
import { OPPORTUNITY_COLUMNS, REFUSED_OUTCOMES, toOpportunity } from './opportunity-row.ts';

/** What an opportunity of a rule and product may be expected to bring; the empty rule stands for all others. */
export interface PairExpectation {
  readonly rule: string;
  readonly product: string;
  /** 0..1 */
  readonly conversion: number;
  readonly usualFen: number;
}

export interface ServingQuery {
  readonly measure: 'AMOUNT' | 'HEADS' | 'ONE';
  readonly products: readonly string[];
  readonly rules: readonly string[];
  readonly pairs: readonly PairExpectation[];
  /** Units and people whose opportunities; undefined is everybody's. */
  readonly reachKeys: readonly string[] | undefined;
  readonly at: Date;
  readonly first: number;
}

export interface Serving {
  readonly items: readonly { readonly opportunity: OpportunitySource; readonly expected: number }[];
  /** All that could be taken up. */
  readonly universe: number;
  /** Means over them; undefined where there are none. */
  readonly conversion: number | undefined;
  readonly expectedEach: number | undefined;
}

/**
 * Open opportunities that may be worked on and count for an indicator, those first that may be expected to bring most, then the best scored.
 * Units: `expected` as amounts are kept: fen, or hundredths. Cost: O(open opportunities of the products in reach).
 */
export async function findServing(database: Database, query: ServingQuery): Promise<Serving> {
  const value = {
    AMOUNT: 'coalesce(said.fen, w.usual, d.usual, 0)',
    HEADS: `100 * coalesce((o.details->>'staff')::float8, (o.details->>'headcount')::float8, 50)`,
    ONE: '100',
  }[query.measure];
  const restedSince = new Date(query.at.getTime() - REFUSED_DAYS * 86_400_000);
  const rows = await database.query(
    `WITH pair AS (SELECT * FROM jsonb_to_recordset($3::jsonb) AS p (rule text, product text, conversion float8, usual float8)),
     said AS (SELECT opportunity_id, max(expected_fen)::float8 AS fen FROM opportunity_submission GROUP BY 1),
     serving AS (
       SELECT o.id, o.score, coalesce(w.conversion, d.conversion, 0) AS conversion,
              coalesce(w.conversion, d.conversion, 0) * ${value} AS expected
         FROM opportunity o
         LEFT JOIN pair w ON w.rule = o.rule AND w.product = o.product
         LEFT JOIN pair d ON d.rule = '' AND d.product = o.product
         LEFT JOIN said ON said.opportunity_id = o.id
        WHERE o.status = 'OPEN' AND o.is_workable AND o.audience = 'SALES'
          AND ${query.rules.length === 0 ? '$2::text[] IS NOT NULL AND o.product = ANY($1::text[])' : '(o.product = ANY($1::text[]) OR o.rules && $2::text[])'}
          AND ($4::text[] IS NULL OR EXISTS (SELECT 1 FROM opportunity_reach r WHERE r.id = o.id AND r.reach_key = ANY($4::text[])))
          AND (o.subject_key, o.product) NOT IN (SELECT s.subject_key, s.product ${REFUSED_OUTCOMES} AND r.closed_at > $5)
     ),
     best AS (SELECT id, expected, score FROM serving ORDER BY expected DESC, score DESC, id LIMIT ${query.first})
     SELECT ${OPPORTUNITY_COLUMNS}, best.expected AS worth, total.universe, total.mean_conversion, total.mean_expected
       FROM (SELECT count(*)::int AS universe, avg(conversion)::float8 AS mean_conversion, avg(expected)::float8 AS mean_expected
               FROM serving) AS total
       LEFT JOIN best ON true
       LEFT JOIN opportunity o ON o.id = best.id
       LEFT JOIN opportunity_claim c ON c.opportunity_id = o.id
      ORDER BY best.expected DESC, best.score DESC, best.id`,
    [
      query.products,
      query.rules,
      JSON.stringify(query.pairs.map(({ usualFen, ...pair }) => ({ ...pair, usual: usualFen }))),
      query.reachKeys ?? null,
      restedSince,
    ],
  );
  const [first] = rows;
  return {
    items: rows
      .filter((row) => row.id !== null)
      .map((row) => ({ opportunity: toOpportunity(row), expected: row.worth as number })),
    universe: first.universe as number,
    conversion: (first.mean_conversion as number | null) ?? undefined,
    expectedEach: (first.mean_expected as number | null) ?? undefined,
  };
}
