-- What the rules about a core enterprise and its dealers need of each payer of trade.
-- Reads judged_payments; gives buyer_measures (docs/feeds.md).
-- Plain SQL for DuckDB and for Spark 3.5 alike. Rules SC-03 and SC-11 of methods 4.3.
WITH counts AS (
  SELECT
    payer,
    CAST(SUM(CASE WHEN months_back BETWEEN 1 AND 12 THEN amount_fen ELSE 0 END) AS BIGINT) AS outflow_fen,
    CAST(COUNT(DISTINCT CASE WHEN months_back BETWEEN 1 AND 6 THEN payee END) AS INTEGER) AS suppliers_half,
    CAST(COUNT(DISTINCT CASE WHEN months_back BETWEEN 7 AND 12 THEN payee END) AS INTEGER) AS suppliers_half_before
  FROM judged_payments
  WHERE verdict = 'TRADE' AND months_back BETWEEN 1 AND 12
  GROUP BY payer
)
SELECT
  payer,
  outflow_fen,
  suppliers_half,
  suppliers_half_before,
  CASE WHEN suppliers_half_before > 0
    THEN CAST(suppliers_half - suppliers_half_before AS DOUBLE) / CAST(suppliers_half_before AS DOUBLE)
  END AS suppliers_change
FROM counts
