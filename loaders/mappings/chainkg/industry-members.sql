SELECT _file, _line, 'shenwan' AS taxonomy, industry_code AS code, left(company_code, 6) AS "enterpriseId"
FROM "companyIndustry"
