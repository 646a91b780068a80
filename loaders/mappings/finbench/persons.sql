SELECT _file, _line, "personId", "personName" AS name, left(birthday, 4) AS "birthYear", gender FROM person
