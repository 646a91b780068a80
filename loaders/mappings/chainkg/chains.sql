SELECT _file, _line, 'shenwan' AS "chainId", '申万行业' AS name FROM industry ORDER BY _line LIMIT 1
