SELECT _file, _line, left(company_code, 6) AS "enterpriseId", product_name AS "goodsId", rel_weight AS "revenueShare"
FROM "companyProduct"
