// One at a time only: on the embedded engine transactions follow each other.
MERGE (counter:CommitCounter {id: 'commits'})
SET counter.count = coalesce(counter.count, 0) + 1
RETURN counter.count AS commits
