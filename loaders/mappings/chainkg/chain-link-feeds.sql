-- A name that is no industry stays as it is and is then rejected as unknown.
WITH pairs AS (
  SELECT _file, _line, industry, unnest(json_keys(ups)) AS up, ups FROM "industryUp"
)
SELECT p._file, p._line, coalesce(f.code, p.up) AS "fromLinkId", coalesce(t.code, p.industry) AS "toLinkId",
  json_extract_string(p.ups, '$."' || p.up || '"') AS weight
FROM pairs p
LEFT JOIN industry f ON f.name = p.up
LEFT JOIN industry t ON t.name = p.industry
