-- Legal representatives name their companies by masked name, several in one field.
WITH named AS (
  SELECT _file, _line, id, trim(unnest(string_split("legalRepresentative", ','))) AS name FROM person
)
SELECT n._file, n._line, n.id AS "personId", coalesce(c.id, n.name) AS "enterpriseId", '法定代表人' AS position
FROM named n LEFT JOIN company c ON c.name = n.name
