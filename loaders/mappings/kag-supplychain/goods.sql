-- An id is the path from the top: 轮胎与橡胶-轮胎-斜交轮胎. The parent is the path without its last step, where it is listed.
WITH paths AS (SELECT *, string_split(id, '-') AS steps FROM product)
SELECT _file, _line, id AS "goodsId", steps[-1] AS name,
  CASE WHEN len(steps) > 1 AND array_to_string(steps[:-2], '-') IN (SELECT id FROM product)
    THEN array_to_string(steps[:-2], '-') END AS "parentId"
FROM paths
