-- Edges and candidates as rows of the feed supply-links, for parties that are ids of enterprises.
-- Reads supply_inference. Plain SQL for DuckDB and for Spark 3.5 alike.
SELECT
  payee AS supplierId,
  payer AS buyerId,
  CAST(CAST(amount_fen AS DECIMAL(20, 0)) * CAST(0.01 AS DECIMAL(3, 2)) AS DECIMAL(22, 2)) AS annualAmount,
  CASE WHEN class = 'CANDIDATE' THEN '疑似供应' END AS goods,
  currency,
  link_confidence AS confidence,
  'payments' AS evidenceSource
FROM supply_inference
WHERE class IN ('EDGE', 'CANDIDATE')
