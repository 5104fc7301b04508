// $rounds
UNWIND range(1, $rounds) AS i UNWIND range(1, 1500) AS j WITH i + j AS k WHERE k % 7 = 0 RETURN count(k) AS count
