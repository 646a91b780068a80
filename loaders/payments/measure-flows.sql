-- What the rules about supply need of each payee and payer, and of each payee ('' is all payers together).
-- Reads judged_payments; gives inflow_measures (docs/feeds.md). A quarter is three full months: quarter 1 is the latest one.
-- Plain SQL for DuckDB and for Spark 3.5 alike. Rules SC-02, SC-03, SC-04, SC-09 and SC-12 of methods 4.3.
WITH received AS (
  SELECT payee, payer, months_back, paid_day, is_month_end, amount_fen, purpose_class, TRUE AS is_operating
  FROM judged_payments
  WHERE months_back BETWEEN 1 AND 24 AND verdict = 'TRADE'
  UNION ALL
  SELECT payee, '' AS payer, months_back, paid_day, is_month_end, amount_fen, purpose_class,
    verdict <> 'INVESTMENT' AS is_operating
  FROM judged_payments
  WHERE months_back BETWEEN 1 AND 24 AND verdict IN ('TRADE', 'SMALL', 'PRIVATE', 'AGENT', 'INVESTMENT')
),
days AS (
  SELECT payee, payer, paid_day, LAG(paid_day) OVER (PARTITION BY payee, payer ORDER BY paid_day) AS day_before
  FROM (SELECT DISTINCT payee, payer, paid_day FROM received WHERE is_operating AND months_back <= 12) paid
),
gaps AS (
  SELECT
    payee,
    payer,
    CAST(MAX(paid_day - day_before) AS INTEGER) AS gap_days_max,
    CASE WHEN COUNT(*) > 1
      THEN CAST(MAX(paid_day) - MIN(paid_day) AS DOUBLE) / CAST(COUNT(*) - 1 AS DOUBLE) END AS gap_days_mean
  FROM days
  GROUP BY payee, payer
),
sums AS (
  SELECT
    payee,
    payer,
    CAST(COUNT(DISTINCT CASE WHEN is_operating AND months_back <= 12 THEN months_back END) AS INTEGER) AS active_months,
    CAST(SUM(CASE WHEN is_operating AND months_back <= 12 THEN amount_fen ELSE 0 END) AS BIGINT) AS year_fen,
    CAST(SUM(CASE WHEN is_operating AND months_back BETWEEN 1 AND 3 THEN amount_fen ELSE 0 END) AS BIGINT) AS q1_fen,
    CAST(SUM(CASE WHEN is_operating AND months_back BETWEEN 4 AND 6 THEN amount_fen ELSE 0 END) AS BIGINT) AS q2_fen,
    CAST(SUM(CASE WHEN is_operating AND months_back BETWEEN 7 AND 9 THEN amount_fen ELSE 0 END) AS BIGINT) AS q3_fen,
    CAST(SUM(CASE WHEN is_operating AND months_back BETWEEN 10 AND 12 THEN amount_fen ELSE 0 END) AS BIGINT) AS q4_fen,
    CAST(SUM(CASE WHEN is_operating AND months_back BETWEEN 13 AND 15 THEN amount_fen ELSE 0 END) AS BIGINT) AS q1_year_ago_fen,
    CAST(SUM(CASE WHEN is_operating AND is_month_end AND months_back BETWEEN 1 AND 3 THEN amount_fen ELSE 0 END) AS BIGINT) AS q1_end_fen,
    CAST(SUM(CASE WHEN is_operating AND is_month_end AND months_back BETWEEN 4 AND 6 THEN amount_fen ELSE 0 END) AS BIGINT) AS q2_end_fen,
    CAST(SUM(CASE WHEN is_operating AND is_month_end AND months_back BETWEEN 7 AND 9 THEN amount_fen ELSE 0 END) AS BIGINT) AS q3_end_fen,
    CAST(SUM(CASE WHEN is_operating AND is_month_end AND months_back BETWEEN 10 AND 12 THEN amount_fen ELSE 0 END) AS BIGINT) AS q4_end_fen,
    CAST(SUM(CASE WHEN purpose_class = 'PREPAYMENT' AND months_back <= 12 THEN amount_fen ELSE 0 END) AS BIGINT) AS prepaid_fen,
    CAST(COUNT(DISTINCT CASE WHEN purpose_class = 'PREPAYMENT' AND months_back <= 12 THEN months_back END) AS INTEGER) AS prepaid_months,
    -- A tender won or a round of equity counts, as the only thing here that is no operating inflow.
    CAST(COALESCE(MAX(CASE WHEN months_back <= 12 THEN amount_fen END), 0) AS BIGINT) AS largest_fen
  FROM received
  GROUP BY payee, payer
)
SELECT
  s.payee,
  s.payer,
  s.active_months,
  s.year_fen,
  s.q1_fen,
  s.q2_fen,
  s.q3_fen,
  s.q4_fen,
  s.q1_year_ago_fen,
  -- Changes are fractions: -0.5 is a fall by half. Without anything before there is no change.
  CASE WHEN s.q1_year_ago_fen > 0
    THEN CAST(s.q1_fen - s.q1_year_ago_fen AS DOUBLE) / CAST(s.q1_year_ago_fen AS DOUBLE) END AS quarter_change,
  s.q1_fen + s.q2_fen AS half_fen,
  s.q3_fen + s.q4_fen AS half_before_fen,
  CASE WHEN s.q3_fen + s.q4_fen > 0
    THEN CAST(s.q1_fen + s.q2_fen - s.q3_fen - s.q4_fen AS DOUBLE) / CAST(s.q3_fen + s.q4_fen AS DOUBLE)
  END AS half_change,
  CASE WHEN s.q1_fen > 0 THEN CAST(s.q1_end_fen AS DOUBLE) / CAST(s.q1_fen AS DOUBLE) END AS q1_month_end_index,
  CASE WHEN s.q2_fen > 0 THEN CAST(s.q2_end_fen AS DOUBLE) / CAST(s.q2_fen AS DOUBLE) END AS q2_month_end_index,
  CASE WHEN s.q3_fen > 0 THEN CAST(s.q3_end_fen AS DOUBLE) / CAST(s.q3_fen AS DOUBLE) END AS q3_month_end_index,
  CASE WHEN s.q4_fen > 0 THEN CAST(s.q4_end_fen AS DOUBLE) / CAST(s.q4_fen AS DOUBLE) END AS q4_month_end_index,
  g.gap_days_max,
  g.gap_days_mean,
  s.prepaid_fen,
  s.prepaid_months,
  s.largest_fen,
  CASE WHEN s.year_fen > 0
    THEN CAST(s.largest_fen AS DOUBLE) * 12 / CAST(s.year_fen AS DOUBLE) END AS largest_to_month_mean
FROM sums s
LEFT JOIN gaps g ON g.payee = s.payee AND g.payer = s.payer
