import { expect, it } from 'vitest';
import { statement } from '../../src/graph/statement.js';

it('a file with one statement is that statement, named after the file', () => {
  const { name, text } = statement(import.meta.url, 'statement/semicolons');
  expect(name).toBe('statement/semicolons');
  expect(text).toContain('UNION ALL');
});

it('a file with two statements is refused by name', () => {
  expect(() => statement(import.meta.url, 'statement/two')).toThrow(/two\.cypher holds 2 statements/);
});

it('a file without a statement is refused', () => {
  expect(() => statement(import.meta.url, 'statement/none')).toThrow(/none\.cypher holds 0 statements/);
});
