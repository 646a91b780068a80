-- The first row of a code names the enterprise; the other rows of the code only give further names.
SELECT _file, _line, left(code, 6) AS "enterpriseId", fullname AS name, name AS "shortName", 'CN' AS country,
  'true' AS listed
FROM company
QUALIFY row_number() OVER (PARTITION BY left(code, 6) ORDER BY _line) = 1
