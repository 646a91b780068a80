-- One row per payee and payer with trade in the twelve full months before the newest payment: does payee supply payer?
-- Reads judged_payments, inference_parameters, corroborations, coverages; gives supply_inference (docs/feeds.md).
-- Plain SQL for DuckDB and for Spark 3.5 alike. Rules 3 to 6 of methods 4.2.
WITH trade_months AS (
  SELECT payer, payee, months_back, SUM(amount_fen) AS month_fen, MIN(paid_day) AS first_day, MAX(paid_day) AS last_day
  FROM judged_payments
  WHERE verdict = 'TRADE'
  GROUP BY payer, payee, months_back
),
spans AS (
  SELECT payer, payee, MIN(first_day) AS first_day, MAX(last_day) AS last_day
  FROM trade_months GROUP BY payer, payee
),
pairs AS (
  SELECT
    payer,
    payee,
    CAST(COUNT(*) AS INTEGER) AS active_months,
    CAST(SUM(month_fen) AS BIGINT) AS amount_fen,
    -- Sums of integers are the same in any order, so that both engines agree to the last digit.
    SUM(CAST(month_fen AS DECIMAL(38, 0)) * CAST(month_fen AS DECIMAL(38, 0))) AS square_sum
  FROM trade_months
  WHERE months_back BETWEEN 1 AND 12
  GROUP BY payer, payee
),
-- What a payee takes in by operating: small, private and collected receipts are turnover too.
inflows AS (
  SELECT payee, CAST(SUM(amount_fen) AS BIGINT) AS inflow_fen
  FROM judged_payments
  WHERE months_back BETWEEN 1 AND 12 AND verdict IN ('TRADE', 'SMALL', 'PRIVATE', 'AGENT')
  GROUP BY payee
),
newest AS (
  SELECT CAST(MIN(month_no + months_back) AS INTEGER) AS month_no FROM judged_payments
),
proofs AS (
  SELECT payer, payee, MIN(kind) AS kind FROM corroborations GROUP BY payer, payee
),
seen_shares AS (
  SELECT party, MAX(CAST(share AS DOUBLE)) AS share FROM coverages GROUP BY party
),
parts AS (
  SELECT
    p.payer,
    p.payee,
    p.active_months,
    p.amount_fen,
    f.inflow_fen,
    CAST(p.amount_fen AS DOUBLE) / CAST(f.inflow_fen AS DOUBLE) AS share,
    CAST(p.active_months AS DOUBLE) / 12 AS r,
    CAST(1 AS DOUBLE) - LEAST(
      CAST(1 AS DOUBLE),
      SQRT(CAST(p.active_months * p.square_sum
        - CAST(p.amount_fen AS DECIMAL(38, 0)) * CAST(p.amount_fen AS DECIMAL(38, 0)) AS DOUBLE))
        / CAST(p.amount_fen AS DOUBLE)
    ) AS g
  FROM pairs p
  JOIN inflows f ON f.payee = p.payee
),
-- Confidence in whole billionths, so that exactly one half is one half.
rated AS (
  SELECT
    p.*,
    LEAST(CAST(1 AS DOUBLE), p.share / i.share_full) AS s,
    CAST(FLOOR((i.regularity_weight * p.r + i.evenness_weight * p.g
      + i.share_weight * LEAST(CAST(1 AS DOUBLE), p.share / i.share_full)) * 1000000000 + 0.5) AS BIGINT) AS flow_nano
  FROM parts p
  CROSS JOIN inference_parameters i
),
judged AS (
  SELECT
    d.*,
    c.kind AS corroborated_by,
    CASE WHEN c.kind IS NULL THEN d.flow_nano ELSE GREATEST(d.flow_nano, i.corroborated_nano) END AS confidence_nano,
    CASE
      WHEN c.kind IS NOT NULL THEN 'EDGE'
      WHEN d.flow_nano >= i.edge_nano AND d.active_months >= i.active_months_min THEN 'EDGE'
      WHEN d.flow_nano >= i.candidate_nano THEN 'CANDIDATE'
      ELSE 'NONE'
    END AS class
  FROM rated d
  CROSS JOIN inference_parameters i
  LEFT JOIN proofs c ON c.payer = d.payer AND c.payee = d.payee
)
SELECT
  j.payee,
  j.payer,
  j.active_months,
  j.amount_fen,
  j.inflow_fen,
  j.share,
  j.r,
  j.g,
  j.s,
  CAST(j.confidence_nano AS DOUBLE) / 1000000000 AS confidence,
  j.class,
  -- What the feed is told: a candidate stays visibly below one half, however few months made it one.
  CASE WHEN j.class = 'EDGE' THEN CAST(j.confidence_nano AS DOUBLE) / 1000000000
    ELSE CAST(LEAST(j.confidence_nano, i.candidate_max_nano) AS DOUBLE) / 1000000000 END AS link_confidence,
  j.corroborated_by,
  t.first_day,
  t.last_day,
  CAST(FLOOR(CAST(n.month_no - 1 AS DOUBLE) / 12) * 100 + MOD(n.month_no - 1, 12) + 1 AS INTEGER) AS last_month,
  'CNY' AS currency,
  v.share AS coverage
FROM judged j
CROSS JOIN inference_parameters i
CROSS JOIN newest n
JOIN spans t ON t.payer = j.payer AND t.payee = j.payee
LEFT JOIN seen_shares v ON v.party = j.payee
