// Only one at a time: on the embedded engine transactions run one after the other.
MERGE (counter:CommitCounter {id: 'commits'})
SET counter.count = coalesce(counter.count, 0) + 1
RETURN counter.count AS commits
