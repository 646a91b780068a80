-- Codes with the mark of an exchange, which is taken off.
SELECT _file, _line, 'warn' AS severity, 'code' AS "column", 'CODE_SUFFIX' AS code, code AS value,
  'six digits, as other rows have them' AS expected
FROM company WHERE length(code) > 6
UNION ALL
SELECT _file, _line, 'warn', 'company_code', 'CODE_SUFFIX', company_code, 'six digits, as other rows have them'
FROM "companyIndustry" WHERE length(company_code) > 6
UNION ALL
SELECT _file, _line, 'warn', 'company_code', 'CODE_SUFFIX', company_code, 'six digits, as other rows have them'
FROM "companyProduct" WHERE length(company_code) > 6
