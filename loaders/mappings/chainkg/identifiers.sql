SELECT _file, _line, left(code, 6) AS "partyId", 'STOCK' AS scheme, left(code, 6) AS value
FROM company
QUALIFY row_number() OVER (PARTITION BY left(code, 6) ORDER BY _line) = 1
