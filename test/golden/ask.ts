import { z } from 'zod';

const money = z.strictObject({ amount: z.number(), currency: z.string() });
const traitAnswer = z.strictObject({
  trait: z.string(),
  holds: z.boolean().optional(),
  amount: z.number().optional(),
  option: z.string().optional(),
});
const mode = z.enum(['GOODS', 'SERVICE', 'SOFTWARE', 'LICENCE']);
const growthStage = z.enum(['DOMESTIC', 'BEGINNER', 'PROMISING', 'GROWTH', 'STRONG']);

const offering = z.strictObject({
  hsCode: z.string().optional(),
  classId: z.string().optional(),
  productId: z.string().optional(),
  cpcCode: z.string().optional(),
  mode: mode.optional(),
  traits: z.array(traitAnswer).optional(),
  consignment: z.strictObject({ value: money, quantity: z.number(), unit: z.string() }).partial().optional(),
});

const sale = z
  .strictObject({
    transport: z.enum(['SEA', 'AIR', 'ROAD', 'RAIL', 'POST']),
    buyer: z.enum(['BUSINESS', 'CONSUMER']),
    form: z.enum(['CONSIGNMENT', 'PARCEL']),
    importerOfRecord: z.enum(['EXPORTER', 'MANUFACTURER', 'IMPORTER', 'REPRESENTATIVE', 'CARRIER']),
    incoterm: z.string(),
  })
  .partial();

const company = z
  .strictObject({
    id: z.string(),
    basedIn: z.string(),
    employees: z.int(),
    sales: money,
    exports: money,
    growthStage,
    holds: z.array(z.strictObject({ requirement: z.string(), validTo: z.iso.date().optional() })),
  })
  .partial();

/** An `EntryPlanInput`, as a client sends it. */
export const ask = z.strictObject({
  target: z.string(),
  origin: z.string().optional(),
  dispatchFrom: z.string().optional(),
  offering,
  company: company.optional(),
  asOf: z.iso.date().optional(),
  entryOn: z.iso.date().optional(),
  prefer: z.enum(['TIME', 'COST']).optional(),
  sale: sale.optional(),
});

export type Ask = z.infer<typeof ask>;
