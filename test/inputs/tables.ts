import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const language = z.enum(['en', 'ko']);
const headings = z.array(z.string().regex(/^\d{2}(\d{2})?$/)).min(1);

const word = z.strictObject({ word: z.string(), headings, because: z.string() });
const pair = z.strictObject({ ko: z.string(), en: z.string(), headings, because: z.string() });
const misspelt = z.strictObject({ typed: z.string(), means: z.string() });

const common = {
  given: z.string(),
  language: language.default('en'),
  because: z.string(),
};
const refused = z.strictObject({
  ...common,
  kind: z.enum(['code', 'country', 'day', 'money', 'number', 'quantity']),
  to: z.string().default('DE'),
  refused: z.string(),
  nearest: z.array(z.string()).default([]),
});
const asWritten = z.union([
  z.strictObject({
    ...common,
    kind: z.enum(['code', 'country', 'day']),
    to: z.string().default('DE'),
    understood: z.string(),
    said: z.boolean().default(false),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('money'),
    understood: z.strictObject({ amount: z.number(), currency: z.string() }),
  }),
  z.strictObject({ ...common, kind: z.literal('number'), understood: z.number() }),
  z.strictObject({
    ...common,
    kind: z.literal('quantity'),
    understood: z.strictObject({ quantity: z.number(), unit: z.string() }),
  }),
  z.strictObject({ ...common, kind: z.literal('word'), headings }),
  refused,
]);

export type AsWritten = z.infer<typeof asWritten>;
export type Language = z.infer<typeof language>;

const table = <Row>(name: string, form: z.ZodType<Row>): Row =>
  form.parse(parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')));

/** 100 everyday product words of each language, with their acceptable headings. */
export const words = {
  en: table('./words-en.yaml', z.array(word)),
  ko: table('./words-ko.yaml', z.array(word)),
};

/** What a family and a small shop use, in both languages. */
export const household = table('./household.yaml', z.array(pair));

/** Typing errors of some of the words. */
export const misspeltWords = table('./misspelt.yaml', z.strictObject({ en: z.array(misspelt), ko: z.array(misspelt) }));

/** Inputs as people write them, and what must be understood or refused. */
export const asWrittenInputs = table('./as-written.yaml', z.array(asWritten));
