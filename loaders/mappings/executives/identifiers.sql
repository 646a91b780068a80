SELECT _file, _line, lpad("stock_id:ID(Stock)", 6, '0') AS "partyId", 'STOCK' AS scheme, lpad(code, 6, '0') AS value
FROM stock
