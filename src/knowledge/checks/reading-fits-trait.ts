import type { TraitReading } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import type { Check } from './check.js';

/** The values of each field of a plan's input that a trait can be read from; of the others, it is an amount. */
export const readValues: { readonly [Reading in TraitReading]: readonly string[] | 'AMOUNT' } = {
  CONSIGNMENT_VALUE: 'AMOUNT',
  CONSIGNMENT_QUANTITY: 'AMOUNT',
  COMPANY_SALES: 'AMOUNT',
  COMPANY_EXPORTS: 'AMOUNT',
  COMPANY_EMPLOYEES: 'AMOUNT',
  SUPPLY_MODE: ['GOODS', 'SERVICE', 'SOFTWARE', 'LICENCE'],
  SALE_TRANSPORT: ['SEA', 'AIR', 'ROAD', 'RAIL', 'POST'],
  SALE_BUYER: ['BUSINESS', 'CONSUMER'],
  SALE_FORM: ['CONSIGNMENT', 'PARCEL'],
  SALE_IMPORTER_OF_RECORD: ['EXPORTER', 'MANUFACTURER', 'IMPORTER', 'REPRESENTATIVE', 'CARRIER', 'AUTHORITY'],
  SALE_INCOTERM: ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'],
  DISPATCH: ['ORIGIN'],
};

/** Two traits that read one choice would ask the same twice; amounts can be read in several units. */
export const readingFitsTrait: Check = {
  id: 'reading-fits-trait',
  sentence: messages.checks.readingFitsTrait(),
  find: (facts) =>
    facts.nodes
      .filter(({ type }) => type.name === 'Trait')
      .flatMap((trait) => {
        const message = misfit(trait) ?? readTwice(trait, facts);
        return message === undefined ? [] : [{ place: trait.place, message }];
      }),
};

function misfit({ id: trait, values: { kind, readFrom, holdsIf, options } }: NodeFact): Message | undefined {
  const read = valuesOf(readFrom);
  if (read === undefined || read === 'AMOUNT' || kind !== 'YES_NO')
    if (holdsIf != null) return messages.checks.holdsIfOfNoReading({ trait });
  if (read === undefined) return undefined;
  if (read === 'AMOUNT' || kind === 'AMOUNT')
    return (read === 'AMOUNT') === (kind === 'AMOUNT')
      ? undefined
      : messages.checks.readingOfOtherKind({ trait, reading: String(readFrom), isAmount: read === 'AMOUNT' });
  const given = kind === 'YES_NO' ? [holdsIf ?? ''] : Array.isArray(options) ? options : [];
  const wrong = given.find((value) => !read.includes(String(value)));
  return wrong === undefined
    ? undefined
    : messages.checks.readingHasNoValue({
        trait,
        reading: String(readFrom),
        field: kind === 'YES_NO' ? 'holdsIf' : 'options',
        values: read,
      });
}

function readTwice({ id: trait, values: { readFrom } }: NodeFact, { nodes }: Facts): Message | undefined {
  const read = valuesOf(readFrom);
  if (read === undefined || read === 'AMOUNT') return undefined;
  const first = nodes.find(({ type, values }) => type.name === 'Trait' && values.readFrom === readFrom);
  return first === undefined || first.id === trait
    ? undefined
    : messages.checks.readTwice({ trait, other: first.id, reading: String(readFrom) });
}

const valuesOf = (reading: unknown): readonly string[] | 'AMOUNT' | undefined =>
  new Map<unknown, readonly string[] | 'AMOUNT'>(Object.entries(readValues)).get(reading);
