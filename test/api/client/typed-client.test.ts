import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApi } from '../api.js';

const operation = 'test/api/client/market-brief.graphql';

const generated = z.tuple([z.object({ content: z.string() })]);

/** The code of a front-end team: an operation of its own, used by its types. */
const client = `
import type { MarketBriefQuery, MarketBriefQueryVariables } from './operations.js';

export const variables: MarketBriefQueryVariables = {
  input: { target: 'DE', offering: { hsCode: '330499' }, prefer: 'COST' },
  lang: 'ko',
};

export function brief({ entryPlan }: MarketBriefQuery): string {
  const open = entryPlan.steps.filter((step) => step.status === 'REQUIRED');
  const kinds = open.flatMap(({ requirement }) => ('kind' in requirement ? [requirement.kind] : []));
  const registrations = kinds.filter((kind) => kind === 'REGISTRATION').length;
  const days: number | null | undefined = entryPlan.duration.typical;
  const duty: number = entryPlan.duty.best?.total ?? 0;
  const link: string | null | undefined = open[0]?.sources[0]?.source.url;
  return [entryPlan.target.name, entryPlan.verdict, days, duty, registrations, link].join(' ');
}
`;

/** The compiler's errors about a client. */
function faults(operations: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'typed-client-'));
  try {
    writeFileSync(join(folder, 'operations.ts'), operations);
    writeFileSync(join(folder, 'client.ts'), text);
    const program = ts.createProgram([join(folder, 'client.ts')], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: [],
      skipLibCheck: true,
    });
    const found = ts.getPreEmitDiagnostics(program);
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a typed client of the published schema', () => {
  let operations: string;
  beforeAll(async () => {
    const config = { enumsAsTypes: true, scalars: { Date: 'string', CountryCode: 'string', CurrencyCode: 'string' } };
    const files = await generate(
      {
        schema: 'schema.graphql',
        documents: operation,
        silent: true,
        generates: { 'operations.ts': { plugins: ['typescript-operations'], config } },
      },
      false,
    );
    [{ content: operations }] = generated.parse(files);
  });

  it('compiles', () => {
    expect(faults(operations, client)).toEqual([]);
  });

  it('gets the answer that its types promise', async () => {
    const api = await openApi();
    const { entryPlan } = await api.data(readFileSync(operation, 'utf8'), {
      input: { target: 'DE', offering: { hsCode: '330499' }, asOf: '2026-11-01' },
      lang: 'ko',
    });
    expect(entryPlan).toMatchObject({ target: { name: '독일' }, verdict: 'CONDITIONAL', duty: { best: { total: 2 } } });
    await api.close();
  });

  it.each([
    ['a field that it did not ask for', 'entryPlan.target.name', 'entryPlan.target.iso3'],
    ['a value that is none', "step.status === 'REQUIRED'", "step.status === 'NEEDED'"],
    ['an absence that it forgets', 'entryPlan.duty.best?.total', 'entryPlan.duty.best.total'],
    ['an input that is not there', "hsCode: '330499'", "hsCod: '330499'"],
  ])('gets an error of the compiler for %s', (_, right, wrong) => {
    expect(client).toContain(right);
    expect(faults(operations, client.replace(right, wrong))).not.toEqual([]);
  });
});
