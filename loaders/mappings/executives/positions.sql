-- One row holds several positions: 董事长/董事.
SELECT _file, _line, ":START_ID(Executive)" AS "personId", lpad(":END_ID(Stock)", 6, '0') AS "enterpriseId",
  trim(unnest(string_split(jobs, '/'))) AS position
FROM "executiveStock"
