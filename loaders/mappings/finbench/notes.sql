SELECT p._file, p._line, 'warn' AS severity, 'personId' AS "column", 'ID_OF_TWO_KINDS' AS code, p."personId" AS value,
  'an id of one kind only; person and company stay two parties' AS expected
FROM person p WHERE p."personId" IN (SELECT "companyId" FROM company)
UNION ALL
SELECT c._file, c._line, 'warn', 'companyId', 'ID_OF_TWO_KINDS', c."companyId",
  'an id of one kind only; person and company stay two parties'
FROM company c WHERE c."companyId" IN (SELECT "personId" FROM person)
