import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemaStatements } from '../../codegen/schema-statements.js';
import { writeStatements } from '../../codegen/write-statements.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';

const folder = fileURLToPath(new URL('../../src/graph/generated/', import.meta.url));

describe.each([
  ['write', writeStatements(vocabulary)],
  ['schema', schemaStatements(vocabulary)],
])('the generated %s statements', (name, files) => {
  it('are what the vocabulary says now', () => {
    for (const file of files) expect(readFileSync(folder + file.name, 'utf8'), file.name).toBe(file.text);
  });

  it('leave nothing behind of what the vocabulary said before', () => {
    const wanted = files.map((file) => file.name).filter((each) => each.startsWith(`${name}/`));
    expect(
      readdirSync(folder + name)
        .map((each) => `${name}/${each}`)
        .sort(),
    ).toEqual(wanted.sort());
  });
});
