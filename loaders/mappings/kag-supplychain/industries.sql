SELECT _file, _line, 'kag' AS taxonomy, id AS code, string_split(id, '-')[-1] AS name FROM industry
