-- Full and short names that the first row of the code has not given.
WITH ranked AS (
  SELECT *, left(code, 6) AS id, row_number() OVER (PARTITION BY left(code, 6) ORDER BY _line) AS nth FROM company
),
first AS (FROM ranked WHERE nth = 1)
SELECT r._file, r._line, r.id AS "partyId", r.fullname AS name, 'FULL' AS kind
FROM ranked r JOIN first USING (id) WHERE r.nth > 1 AND r.fullname <> first.fullname
UNION
SELECT r._file, r._line, r.id, r.name, 'SHORT'
FROM ranked r JOIN first USING (id) WHERE r.nth > 1 AND r.name <> first.name
