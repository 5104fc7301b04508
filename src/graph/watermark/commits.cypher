MATCH (counter:CommitCounter {id: 'commits'})
RETURN counter.count AS commits
