SELECT _file, _line, 'warn' AS severity, 'name' AS "column", 'SHARED_NAME' AS code, name AS value,
  'a name of one person only; the ids differ and nothing is merged' AS expected
FROM executive WHERE name IN (SELECT name FROM executive GROUP BY ALL HAVING count(DISTINCT "person_id:ID(Executive)") > 1)
