SELECT i._file, i._line, 'shenwan' AS taxonomy, i.code, i.name, p.to_code AS "parentCode",
  p._file || '#' || p._line AS _also
FROM industry i LEFT JOIN "industryParent" p ON p.from_code = i.code
