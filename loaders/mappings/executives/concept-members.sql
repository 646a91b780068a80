SELECT _file, _line, '概念' AS taxonomy, ":END_ID(Concept)" AS code, lpad(":START_ID(Stock)", 6, '0') AS "enterpriseId"
FROM "stockConcept"
