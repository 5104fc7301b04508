import { z } from 'zod';
import { errors } from '../errors.js';
import { readCountry } from '../written/countries/countries.js';
import { growthStages } from './growth-stages.js';
import { questionAtMost } from './limits.js';

const amount = z.object({ amount: z.number(), currency: z.string() });

const trait = z.object({
  trait: z.string(),
  holds: z.boolean().nullish(),
  amount: z.number().nullish(),
  option: z.string().nullish(),
});

const offering = z.object({
  productId: z.string().nullish(),
  classId: z.string().nullish(),
  hsCode: z.string().nullish(),
  cpcCode: z.string().nullish(),
  mode: z.enum(['GOODS', 'SERVICE', 'SOFTWARE', 'LICENCE']).nullish(),
  traits: z.array(trait).nullish(),
  consignment: z
    .object({ value: amount.nullish(), quantity: z.number().nullish(), unit: z.string().nullish() })
    .nullish(),
});

const company = z.object({
  id: z.string().nullish(),
  basedIn: z.string().nullish(),
  employees: z.number().nullish(),
  sales: amount.nullish(),
  exports: amount.nullish(),
  growthStage: z.enum(growthStages).nullish(),
  size: z.enum(['SME', 'MID_MARKET', 'LARGE']).nullish(),
  holds: z.array(z.object({ requirement: z.string(), validTo: z.string().nullish() })).nullish(),
});

const sale = z.object({
  transport: z.enum(['SEA', 'AIR', 'ROAD', 'RAIL', 'POST']).nullish(),
  buyer: z.enum(['BUSINESS', 'CONSUMER']).nullish(),
  form: z.enum(['CONSIGNMENT', 'PARCEL']).nullish(),
  importerOfRecord: z
    .enum(['EXPORTER', 'MANUFACTURER', 'IMPORTER', 'REPRESENTATIVE', 'CARRIER', 'AUTHORITY'])
    .nullish(),
  incoterm: z.string().nullish(),
});

/** A saved plan input, as it is stored. */
export const savedInput = z.object({
  target: z.string(),
  origin: z.string().nullish(),
  dispatchFrom: z.string().nullish(),
  offering,
  company: company.nullish(),
  asOf: z.string().nullish(),
  entryOn: z.string().nullish(),
  prefer: z.enum(['TIME', 'COST']).nullish(),
  /** Absent in inputs of earlier versions. */
  sale: sale.nullish(),
});

/** The input of a plan as it is stored: `EntryPlanInput`, with countries by their codes. */
export type SavedInput = z.infer<typeof savedInput>;

/** The question to store. @param given an `EntryPlanInput` @throws `BAD_TEXT` if it is too long */
export function readSavedInput(given: object, field: string): SavedInput {
  const kept = withCodes(savedInput.parse(given));
  const length = JSON.stringify(kept).length;
  if (length > questionAtMost) throw errors.badText({ length, atLeast: 1, atMost: questionAtMost }, { field });
  return kept;
}

/** Names of countries change, and lists of names do: a code means the same country whenever the plan is made again. */
function withCodes(input: SavedInput): SavedInput {
  const { target, origin, dispatchFrom, company } = input;
  return {
    ...input,
    target: codeFor(target),
    ...(origin == null ? {} : { origin: codeFor(origin) }),
    ...(dispatchFrom == null ? {} : { dispatchFrom: codeFor(dispatchFrom) }),
    ...(company?.basedIn == null ? {} : { company: { ...company, basedIn: codeFor(company.basedIn) } }),
  };
}

/** The code of the country; a text that names none is kept, so that the plan refuses it. */
function codeFor(given: string): string {
  const read = readCountry(given);
  return read === undefined || read.by === 'SHARED_NAME' ? given : read.code;
}
