-- Days on which a payee took in many times its mean month at once: a tender won, a round of equity. The largest of each day.
-- Reads judged_payments, inflow_measures, inference_parameters; gives large_inflows (docs/feeds.md). The month that is not over counts too.
-- Plain SQL for DuckDB and for Spark 3.5 alike. Rule SC-09 of methods 4.3.
WITH largest AS (
  SELECT payee, paid_day, CAST(MAX(amount_fen) AS BIGINT) AS amount_fen
  FROM judged_payments
  WHERE months_back BETWEEN 0 AND 12 AND verdict IN ('TRADE', 'SMALL', 'PRIVATE', 'AGENT', 'INVESTMENT')
  GROUP BY payee, paid_day
)
SELECT l.payee, l.paid_day, l.amount_fen, CAST(l.amount_fen AS DOUBLE) * 12 / CAST(m.year_fen AS DOUBLE) AS times
FROM largest l
JOIN inflow_measures m ON m.payee = l.payee AND m.payer = '' AND m.year_fen > 0
CROSS JOIN inference_parameters i
WHERE l.amount_fen * 12 >= m.year_fen * i.large_inflow_times
