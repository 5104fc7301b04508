import { z } from 'zod';
import type { Localized } from './localized.js';

/** How to join the entries of a list: `A, B and C`, `A, B or C`, `A; B; C`, as sentences with blanks between them, or as lines. */
export type Join = 'and' | 'or' | 'semicolon' | 'space' | 'line';

/** A value of a message, with its kind: rendered by language, stored unchanged in records. */
export type Parameter =
  | { readonly kind: 'absent' }
  /** User input, or a code: the same in every language. */
  | { readonly kind: 'text'; readonly value: string }
  /** A whole number that selects a plural. */
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  /** An ISO day, with the precision that is known. */
  | { readonly kind: 'day'; readonly value: string; readonly precision?: DayPrecision | undefined }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  /** The name of a node, or another text of the knowledge, by language. */
  | { readonly kind: 'name'; readonly value: Localized }
  /** The display name of a value of an enum, a type or a field, from `terms`. */
  | { readonly kind: 'term'; readonly of: string; readonly value: string }
  /** Selects a variant of the message. */
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** Another message as a part of this one. */
  | { readonly kind: 'message'; readonly id: string; readonly parameters: Parameters }
  | { readonly kind: 'quoted'; readonly value: Parameter }
  | { readonly kind: 'list'; readonly join: Join; readonly values: readonly Parameter[] };

export type Parameters = { readonly [name: string]: Parameter };

export type DayPrecision = 'DAY' | 'MONTH' | 'YEAR';

const localized: z.ZodType<Localized> = z.object({ en: z.string() }).catchall(z.string());

/** A parameter in the form of records. */
export const parameter: z.ZodType<Parameter> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('absent') }),
    z.object({ kind: z.literal('text'), value: z.string() }),
    z.object({ kind: z.literal('count'), value: z.number() }),
    z.object({ kind: z.literal('number'), value: z.number() }),
    z.object({ kind: z.literal('percent'), value: z.number() }),
    z.object({
      kind: z.literal('day'),
      value: z.string(),
      precision: z.enum(['DAY', 'MONTH', 'YEAR']).optional(),
    }),
    z.object({ kind: z.literal('money'), amount: z.number(), currency: z.string() }),
    z.object({ kind: z.literal('name'), value: localized }),
    z.object({ kind: z.literal('term'), of: z.string(), value: z.string() }),
    z.object({ kind: z.literal('choice'), value: z.string() }),
    z.object({ kind: z.literal('flag'), value: z.boolean() }),
    z.object({ kind: z.literal('message'), id: z.string(), parameters: z.record(z.string(), parameter) }),
    z.object({ kind: z.literal('quoted'), value: parameter }),
    z.object({
      kind: z.literal('list'),
      join: z.enum(['and', 'or', 'semicolon', 'space', 'line']),
      values: z.array(parameter).readonly(),
    }),
  ]),
);
