SELECT _file, _line, '行业' AS taxonomy, ":END_ID(Industry)" AS code, lpad(":START_ID(Stock)", 6, '0') AS "enterpriseId"
FROM "stockIndustry"
