-- Rows with an unknown company or industry are rejected by industry-members already.
SELECT _file, _line, industry_code AS "linkId", left(company_code, 6) AS "enterpriseId", '所属行业' AS role
FROM "companyIndustry"
WHERE left(company_code, 6) IN (SELECT left(code, 6) FROM company)
  AND industry_code IN (SELECT code FROM industry)
