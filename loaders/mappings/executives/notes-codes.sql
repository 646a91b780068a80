WITH codes AS (
  SELECT _file, _line, 'stock_id:ID(Stock)' AS "column", "stock_id:ID(Stock)" AS code FROM stock
  UNION ALL SELECT _file, _line, ':END_ID(Stock)', ":END_ID(Stock)" FROM "executiveStock"
  UNION ALL SELECT _file, _line, ':START_ID(Stock)', ":START_ID(Stock)" FROM "stockConcept"
  UNION ALL SELECT _file, _line, ':START_ID(Stock)', ":START_ID(Stock)" FROM "stockIndustry"
)
SELECT _file, _line, 'warn' AS severity, "column", 'CODE_ZEROS_LOST' AS code, code AS value,
  'a stock code of six digits' AS expected
FROM codes WHERE length(code) < 6
