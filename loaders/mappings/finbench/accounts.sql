SELECT o._file, o._line, o."accountId", 'ENTERPRISE' AS "ownerKind", o."companyId" AS "ownerId",
  o."createTime" AS "validFrom", a._file || '#' || a._line AS _also
FROM "companyAccount" o LEFT JOIN account a USING ("accountId")
UNION ALL
SELECT o._file, o._line, o."accountId", 'PERSON', o."personId", o."createTime", a._file || '#' || a._line
FROM "personAccount" o LEFT JOIN account a USING ("accountId")
