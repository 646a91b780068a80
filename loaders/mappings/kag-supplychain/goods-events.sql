-- What moves is 价格, 成本 or 利润 (Index.csv), which way 上涨 or 下跌 (Trend.csv). Nothing says when.
SELECT _file, _line, id AS "eventId", subject AS "goodsId",
  CASE "index" WHEN '价格' THEN 'price' WHEN '成本' THEN 'cost' WHEN '利润' THEN 'profit' ELSE "index" END AS type,
  trend AS direction, name AS detail
FROM event
