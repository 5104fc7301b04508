import { z } from 'zod';

const id = z.string().regex(/^[^/\s]+(\/\S+)?$/);
const ids = z.array(id);
/** Percent; null if it cannot be determined. */
const rate = z.number().nullable();
const money = z.strictObject({ amount: z.number(), currency: z.string() }).nullable();

const per = z.enum(['ONCE', 'SHIPMENT', 'ITEM', 'YEAR']);
const range = z.strictObject({ min: z.number(), typical: z.number(), max: z.number() }).partial();
const status = z.enum(['REQUIRED', 'CONDITIONAL', 'OPTIONAL', 'SATISFIED', 'CREDITED', 'REDUCED', 'ALTERNATIVE']);

const credit = z.strictObject({
  effect: z.enum(['FULL', 'TEST_REPORT', 'PARTIAL', 'HELD']),
  recognition: id.optional(),
  certification: id.optional(),
});

const step = z
  .strictObject({
    status,
    stage: id,
    days: range.nullable(),
    cost: range.extend({ currency: z.string(), per }).nullable(),
    due: z.strictObject({ days: z.int(), before: z.boolean(), event: z.string() }),
    everyMonths: z.int(),
    per,
    credit: credit.nullable(),
  })
  .partial();

const steps = z
  .strictObject({
    /** A step alone, `step: STATUS`, or `step: { what is expected of it }`. */
    must: z.array(z.union([id, z.record(id, z.union([status, step]))])),
    mustNot: ids,
    /** The first comes before the second. */
    before: z.array(z.tuple([id, id])),
  })
  .partial();

const duty = z
  .strictObject({
    /** The total of the MFN rate with its layers, and the lowest total. */
    mfn: rate,
    best: rate,
    /** The agreement of the best line; null for the MFN rate. */
    under: id.nullable(),
    saving: rate,
    /** Everything added to the best line, in percentage points. */
    layers: z.record(id, rate),
    /** Totals of lines by their rule. */
    totals: z.record(id, rate),
    /** False if the national line decides. */
    exact: z.boolean(),
    nationalLines: ids,
    /** Of the best line: a part of the text of each rule of origin, and proofs of origin. */
    originRules: z.array(z.string()),
    proofs: ids,
    /** A part of it. */
    note: z.string(),
  })
  .partial();

const charge = z.strictObject({
  kind: z.enum(['VAT', 'FEE', 'WITHHOLDING']),
  base: z.enum([
    'CUSTOMS_VALUE',
    'CUSTOMS_VALUE_AND_DUTY',
    'CUSTOMS_VALUE_DUTY_AND_INLAND_COST',
    'SALE',
    'ROYALTY',
    'SERVICE_FEE',
  ]),
});
const chargeLines = z
  .strictObject({
    /** The domestic rate, and the lowest. */
    standard: rate,
    best: rate,
    /** The agreement of the best line; null for the domestic rate. */
    under: id.nullable(),
    proofs: ids,
  })
  .partial();

const program = z
  .strictObject({
    status: z.enum(['OPEN', 'CLOSED', 'EXPECTED']),
    share: rate,
    cap: money,
    /** What it pays in this plan. */
    amount: money,
    /** Among those that it helps. */
    steps: ids,
    /** A part of it. */
    note: z.string(),
  })
  .partial();

/** With this code, about this node, with these words. */
const warning = z.strictObject({ code: z.string(), about: id.optional(), says: z.string().optional() });

const stage = z
  .strictObject({
    /** Whether no programme is known for it. */
    gap: z.boolean(),
    support: ids,
    leadsTo: ids,
  })
  .partial();

const certainty = z.enum(['CERTAIN', 'CONDITIONAL']);
const advisedCheck = z.strictObject({ certainty, lines: z.array(z.string()), entries: z.array(z.string()) }).partial();

/** What must be true of a plan. Anything that is not named here may have any value. */
export const expected = z
  .strictObject({
    verdict: z.enum(['OPEN', 'CONDITIONAL', 'BLOCKED', 'UNKNOWN']),
    blockedBy: ids,
    /** Rules that bind, or may bind while a question is open. */
    applies: ids,
    appliesNot: ids,
    /** Why rules do not apply. */
    ruledOut: z.record(id, z.string()),
    steps,
    duty,
    charges: z.array(charge.extend(chargeLines.shape)),
    chargesNot: z.array(charge),
    support: z.strictObject({ must: z.record(id, program), mustNot: ids }).partial(),
    journey: z.record(id, stage),
    /** Traits in questions, or `tariff-line`. */
    questions: z.strictObject({ must: ids, mustNot: ids }).partial(),
    warnings: z.strictObject({ must: z.array(warning), mustNot: z.array(warning) }).partial(),
    /** By area. */
    coverage: z.record(z.string(), z.enum(['COVERED', 'PARTLY', 'NO_DATA'])),
    durationIsLowerBound: z.boolean(),
    /** Checks that agency codes advise, by the code: how certain, and the codes below the class if not all lines carry it. */
    advised: z.record(id, z.union([certainty, advisedCheck])),
    advisedNot: ids,
  })
  .partial();
