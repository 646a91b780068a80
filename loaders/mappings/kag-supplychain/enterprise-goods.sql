SELECT _file, _line, id AS "enterpriseId", trim(unnest(string_split(product, ','))) AS "goodsId" FROM company
