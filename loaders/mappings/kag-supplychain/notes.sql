SELECT _file, _line, 'warn' AS severity, 'name' AS "column", 'MASKED_NAME' AS code, name AS value,
  'a whole name' AS expected
FROM company WHERE contains(name, '*')
UNION ALL
SELECT _file, _line, 'warn', 'name', 'MASKED_NAME', name, 'a whole name' FROM person WHERE contains(name, '*')
UNION ALL
SELECT _file, _line, 'warn', 'product', 'LIST_IN_FIELD', product, 'one value; the list is taken apart'
FROM company WHERE contains(product, ',')
UNION ALL
SELECT _file, _line, 'warn', 'legalRepresentative', 'LIST_IN_FIELD', "legalRepresentative",
  'one value; the list is taken apart'
FROM person WHERE contains("legalRepresentative", ',')
