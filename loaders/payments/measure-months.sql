-- The twelve full months of what payees receive, month by month, from each payer ('' is all payers together).
-- Reads judged_payments, inference_parameters; gives inflow_months (docs/feeds.md).
-- Plain SQL for DuckDB and for Spark 3.5 alike. SUP-4 and SUP-5 of methods 4.2.
WITH received AS (
  SELECT payee, payer, month_no, months_back, days_in_month, is_month_end, amount_fen
  FROM judged_payments
  WHERE months_back BETWEEN 1 AND 12 AND verdict = 'TRADE'
  UNION ALL
  SELECT payee, '' AS payer, month_no, months_back, days_in_month, is_month_end, amount_fen
  FROM judged_payments
  WHERE months_back BETWEEN 1 AND 12 AND verdict IN ('TRADE', 'SMALL', 'PRIVATE', 'AGENT')
),
months AS (
  SELECT
    payee,
    payer,
    month_no,
    months_back,
    days_in_month,
    CAST(SUM(amount_fen) AS BIGINT) AS inflow_fen,
    CAST(SUM(CASE WHEN is_month_end THEN amount_fen ELSE 0 END) AS BIGINT) AS month_end_fen
  FROM received
  GROUP BY payee, payer, month_no, months_back, days_in_month
),
years AS (
  SELECT payee, payer, CAST(SUM(inflow_fen) AS BIGINT) AS year_fen FROM months GROUP BY payee, payer
)
SELECT
  m.payee,
  m.payer,
  CAST(FLOOR(CAST(m.month_no AS DOUBLE) / 12) * 100 + MOD(m.month_no, 12) + 1 AS INTEGER) AS month,
  m.months_back,
  m.inflow_fen,
  m.month_end_fen,
  CAST(m.inflow_fen AS DOUBLE) / CAST(y.year_fen AS DOUBLE) AS month_share,
  CAST(m.inflow_fen AS DOUBLE) * 12 / CAST(y.year_fen AS DOUBLE) AS seasonal_index,
  CAST(m.month_end_fen AS DOUBLE) / CAST(m.inflow_fen AS DOUBLE) AS month_end_index,
  CAST(m.month_end_fen AS DOUBLE) / CAST(m.inflow_fen AS DOUBLE)
    / (CAST(i.month_end_days AS DOUBLE) / CAST(m.days_in_month AS DOUBLE)) AS month_end_lift
FROM months m
JOIN years y ON y.payee = m.payee AND y.payer = m.payer
CROSS JOIN inference_parameters i
