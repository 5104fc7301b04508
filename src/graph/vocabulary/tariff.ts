import { z } from 'zod';
import type { ProductClassNode } from '../generated/nodes.js';
import { readRate, type TariffRate } from './stated-rate.js';

/**
 * Labels of what tariff schedules bring in bulk. These nodes are not an `Entity`: lists, the index of names, drafts and the
 * history do not see them.
 */
export const tariffLabels = {
  /** A line of a national schedule: `id`, `scheme`, `title`, `PART_OF` a class or a line. */
  line: 'TariffLine',
  /** A rate: `rate` as `printRate` prints it, `from`, `to`, `PART_OF` its schedule, `COVERS` a class or a line. */
  rate: 'TariffRate',
  /** The codes of a chapter whose lines have the rates of their subheading: `id` such as `hts/33`, `codes`. */
  codes: 'TariffCodes',
} as const;

const line = z.object({ id: z.string(), scheme: z.string(), title: z.string() });

/** A stored line as a product class. */
export function lineClass(properties: unknown): ProductClassNode {
  const { id, scheme, title } = line.parse(properties);
  return { __typename: 'ProductClass', id, scheme, code: id.slice(scheme.length + 1), name: { en: title } };
}

const stored = z.object({
  schedule: z.string(),
  covers: z.string(),
  rate: z.string(),
  from: z.string(),
  to: z.string().nullish(),
  staged: z.boolean().nullish(),
});

/** A row of `schedule`, `covers`, `rate`, `from`, `to` and `staged`. */
export function tariffRate(row: unknown): TariffRate {
  const { rate: printed, to, staged, ...read } = stored.parse(row);
  const rate = readRate(printed);
  if (rate === undefined)
    throw new Error(`the graph has "${printed}" as a rate of ${read.schedule} for ${read.covers}`);
  return { ...read, rate, ...(to == null ? {} : { to }), staged: staged === true };
}
