import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';

const contract = '../shared/contract.next.graphql';
const published = buildSchema(readFileSync('schema.graphql', 'utf8'));

const breaks = (before: string) =>
  findBreakingChanges(buildSchema(before), published).map(({ description }) => description);

describe('the published schema', () => {
  it('breaks nothing in the contract of the main job', (context) => {
    if (!existsSync(contract)) context.skip('the folder of the contract is not here');
    expect(breaks(readFileSync(contract, 'utf8'))).toEqual([]);
  });

  it('would be found breaking, if it did', () => {
    expect(breaks('type Query { entryPlan(input: Int!): String! }')).not.toEqual([]);
  });
});
