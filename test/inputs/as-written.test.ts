import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Api, openSeedApi } from '../api/api.js';
import { type AsWritten, asWrittenInputs } from './tables.js';

type Refused = Extract<AsWritten, { refused: string }>;
type Read = Exclude<Extract<AsWritten, { understood: string }>, Refused>;

const isRead = (row: AsWritten): row is Read => 'understood' in row && typeof row.understood === 'string';
const inputs = { code: 'offering.hsCode', country: 'target', day: 'asOf' } as const;
const isRefused = (row: AsWritten): row is Refused & { kind: keyof typeof inputs } =>
  'refused' in row && row.kind in inputs;

const fields = ['target', 'origin', 'dispatchFrom', 'company.basedIn'] as const;

const answer = z.object({
  entryPlan: z.object({
    target: z.object({ id: z.string() }),
    origin: z.object({ id: z.string() }),
    offering: z.object({ class: z.object({ id: z.string() }) }),
    asOf: z.string(),
    readings: z.array(z.object({ field: z.string(), given: z.string(), text: z.string() })),
  }),
});
const query = `query ($input: EntryPlanInput!) {
  entryPlan(input: $input) {
    target { id }
    origin { id }
    offering { class { id } }
    asOf
    readings { field given text }
  }
}`;

/**
 * A plan of cosmetics, with what is given in place of its own. Codes are those of Korean exporters; a country can be
 * Korea itself, so another one is the origin.
 */
function inputWith({ kind, given, to }: { kind: string; given: string; to: string }, field = 'target') {
  const origin = kind === 'country' ? 'BR' : 'KR';
  const usual = { target: to, origin, offering: { hsCode: '330499' }, asOf: '2026-11-01' };
  if (kind === 'code') return { ...usual, offering: { hsCode: given } };
  if (kind === 'day') return { ...usual, asOf: given };
  return field === 'company.basedIn' ? { ...usual, company: { basedIn: given } } : { ...usual, [field]: given };
}

describe('what people write into a plan', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openSeedApi();
  }, 300_000);
  afterAll(() => api.close());

  it.each(asWrittenInputs.filter(isRead))('is understood: $kind "$given" is $understood', async (row) => {
    const { entryPlan: plan } = answer.parse(await api.data(query, { input: inputWith(row) }, undefined, row.language));
    const read = { code: plan.offering.class.id, country: plan.target.id, day: plan.asOf };
    expect(read[row.kind]).toBe(row.understood);
    if (row.said) {
      expect(plan.readings).toContainEqual({
        field: inputs[row.kind],
        given: row.given,
        text: expect.stringMatching(/\S/),
      });
    }
  });

  it.each(asWrittenInputs.filter(isRefused))('is refused: $kind "$given" with $refused', async (row) => {
    const found = await api.errors(query, { input: inputWith(row) }, undefined, row.language);
    expect(found).toMatchObject([{ code: row.refused, field: inputs[row.kind] }]);
    for (const candidate of row.nearest) expect(found[0]?.message).toContain(candidate);
  });

  const korea = asWrittenInputs.filter(isRead).filter(({ understood }) => understood === 'country/KR');
  it.each(fields.flatMap((field) => korea.map((row) => ({ field, row }))))(
    'is understood as $field: $row.given',
    async ({ field, row }) => {
      const { entryPlan: plan } = answer.parse(
        await api.data(query, { input: inputWith(row, field) }, undefined, row.language),
      );
      expect(plan.readings.map((reading) => ({ field: reading.field, given: reading.given }))).toEqual([
        { field, given: row.given },
      ]);
    },
  );
});
