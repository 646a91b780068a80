-- A spreadsheet has eaten the leading zeros of stock codes: 937 is 000937.
SELECT _file, _line, lpad("stock_id:ID(Stock)", 6, '0') AS "enterpriseId", name, name AS "shortName", 'CN' AS country,
  'true' AS listed
FROM stock
