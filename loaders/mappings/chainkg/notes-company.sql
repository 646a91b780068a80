-- Codes with several full names: every row of them. And listing days that are none.
SELECT _file, _line, 'warn' AS severity, 'fullname' AS "column", 'SEVERAL_FULL_NAMES' AS code,
  left(code, 6) || ' ' || fullname AS value, 'the only full name of its code' AS expected
FROM company
WHERE left(code, 6) IN (SELECT left(code, 6) FROM company GROUP BY ALL HAVING count(DISTINCT fullname) > 1)
UNION ALL
SELECT _file, _line, 'warn', 'time', 'DATE_INVALID', "time", 'a date'
FROM company WHERE NOT regexp_full_match("time", '\d{4}-\d{2}-\d{2}')
UNION ALL
SELECT _file, _line, 'warn', 'location', 'EXCHANGE_UNKNOWN', location, 'a stock exchange'
FROM company WHERE location NOT LIKE '%交易所'
