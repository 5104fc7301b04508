import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './source-files.js';

const writing =
  /auditEntries\s*\.\s*(put|take|drop)\b|(recordStore|recordStatements|putRecords|takeRecords|dropRecords)\(\s*'AuditEntry'/;
const sources = filesBelow('src', '.ts');

describe('the audit log', () => {
  it('is written by its own folder alone', () => {
    const outside = sources.filter(({ path, text }) => !path.startsWith('src/audit/') && writing.test(text));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it('is only ever added to', () => {
    const own = sources.filter(({ path }) => path.startsWith('src/audit/'));
    expect(own.filter(({ text }) => writing.test(text)).length).toBeGreaterThan(0);
    expect(own.filter(({ text }) => /\.\s*(drop|take)\s*\(/.test(text)).map(({ path }) => path)).toEqual([]);
    const fresh = own.flatMap(({ text }) => text.match(/auditEntries\.put\([^;]*/g) ?? []);
    expect(fresh.filter((call) => !call.includes('entryOf('))).toEqual([]);
  });

  it('this test would notice a removed entry', () => {
    expect(writing.test('await auditEntries\n  .drop(transaction, ids)')).toBe(true);
  });

  it('is changed by no mutation', () => {
    const mutations = buildSchema(readFileSync('schema.graphql', 'utf8')).getMutationType()?.getFields() ?? {};
    expect(Object.keys(mutations)).toContain('reportFact');
    expect(Object.keys(mutations).filter((name) => /audit|log/i.test(name))).toEqual([]);
  });
});
