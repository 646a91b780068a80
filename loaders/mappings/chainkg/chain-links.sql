SELECT i._file, i._line, i.code AS "linkId", 'shenwan' AS "chainId", i.name, p.to_code AS "parentId"
FROM industry i LEFT JOIN "industryParent" p ON p.from_code = i.code
