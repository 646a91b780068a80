-- hasSupplyChain lists what a product goes into. A product stands in several rows with the same list.
SELECT _file, _line, trim(unnest(string_split("hasSupplyChain", ','))) AS "goodsId", id AS "materialId" FROM product
