-- What a party owes on all its loans, as of the day of the newest one.
WITH applied AS (
  SELECT _file, _line, 'ENTERPRISE' AS kind, "companyId" AS party, "loanId" FROM "companyLoan"
  UNION ALL
  SELECT _file, _line, 'PERSON', "personId", "loanId" FROM "personLoan"
),
day AS (SELECT left(max("createTime"), 10) AS newest FROM loan)
SELECT arg_min(a._file, (a._file, a._line)) AS _file, arg_min(a._line, (a._file, a._line)) AS _line,
  string_agg(a._file || '#' || a._line || coalesce(';' || l._file || '#' || l._line, ''), ';' ORDER BY a._line) AS _also,
  a.kind AS "partyKind", a.party AS "partyId", '表内' AS category, '贷款' AS kind, any_value(day.newest) AS "asOf",
  sum(CAST(l."loanAmount" AS DECIMAL(18, 2))) AS "creditLimit", sum(CAST(l.balance AS DECIMAL(18, 2))) AS balance,
  sum(CAST(l.balance AS DECIMAL(18, 2))) AS "netExposure"
FROM applied a LEFT JOIN loan l USING ("loanId"), day
GROUP BY a.kind, a.party
