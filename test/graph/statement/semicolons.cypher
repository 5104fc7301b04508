// One; not two.
RETURN 'a;b' AS single, "c;d" AS double, 1 AS `e;f` /* g; h */
UNION ALL RETURN 'it\'s; one' AS single, 'x' AS double, 2 AS `e;f`;
