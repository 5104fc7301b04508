import { type Answer, type OfferingChoice, offeringKinds, type PlanInput } from './plan-input.js';

/** Names of parameters in the address, by the field that they hold. */
const offeringParameters = { hs: 'hsCode', cpc: 'cpcCode', class: 'classId', product: 'productId' } as const;

/** Reads the input of a page from the query of its address. Unknown parameters are ignored. */
export function readAddress(query: URLSearchParams): PlanInput {
  const text = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  return {
    to: query
      .getAll('to')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
    from: text('from'),
    dispatchFrom: text('dispatch'),
    offering: offeringIn(text),
    kind: offeringKinds.find((kind) => kind === text('kind')) ?? 'goods',
    typed: text('what'),
    answers: answersIn(query),
    on: text('on'),
    entryOn: text('entry'),
    firm: {
      id: text('firm'),
      size: text('size'),
      employees: text('employees'),
      sales: text('sales'),
      exports: text('exports'),
      holds: query.getAll('holds').filter((id) => id !== ''),
    },
    sale: {
      transport: text('transport'),
      buyer: text('buyer'),
      form: text('form'),
      importer: text('importer'),
      incoterm: text('incoterm'),
    },
    consignment: { value: text('value'), quantity: text('quantity'), unit: text('unit') },
    prefer: text('prefer') === 'COST' ? 'COST' : undefined,
  };
}

/** The query of an address that holds all of the input; `readAddress` reads it back. */
export function printAddress(input: PlanInput): URLSearchParams {
  const query = new URLSearchParams();
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') query.append(name, value.trim());
  };
  add('from', input.from);
  for (const code of input.to) add('to', code);
  add('dispatch', input.dispatchFrom);
  if (input.kind !== 'goods') add('kind', input.kind);
  for (const [name, by] of Object.entries(offeringParameters))
    if (input.offering?.by === by) add(name, input.offering.value);
  add('what', input.typed);
  for (const answer of input.answers) query.append(...printAnswer(answer));
  add('on', input.on);
  add('entry', input.entryOn);
  add('firm', input.firm.id);
  add('size', input.firm.size);
  add('employees', input.firm.employees);
  add('sales', input.firm.sales);
  add('exports', input.firm.exports);
  for (const id of input.firm.holds) add('holds', id);
  add('transport', input.sale.transport);
  add('buyer', input.sale.buyer);
  add('form', input.sale.form);
  add('importer', input.sale.importer);
  add('incoterm', input.sale.incoterm);
  add('value', input.consignment.value);
  add('quantity', input.consignment.quantity);
  add('unit', input.consignment.unit);
  add('prefer', input.prefer);
  return query;
}

/** The same input with another answer to the same question; without an answer if `undefined`. */
export function withAnswer(input: PlanInput, trait: string, answer: Answer | undefined): PlanInput {
  const others = input.answers.filter((each) => each.trait !== trait);
  return { ...input, answers: answer === undefined ? others : [...others, answer] };
}

function offeringIn(text: (name: string) => string | undefined): OfferingChoice | undefined {
  for (const [name, by] of Object.entries(offeringParameters)) {
    const value = text(name);
    if (value !== undefined) return { by, value };
  }
  return undefined;
}

const printAnswer = (answer: Answer): [string, string] => {
  if ('holds' in answer) return [answer.holds ? 'yes' : 'no', answer.trait];
  return 'amount' in answer
    ? ['amount', `${answer.trait}=${answer.amount}`]
    : ['option', `${answer.trait}=${answer.option}`];
};

function answersIn(query: URLSearchParams): Answer[] {
  const pairs = (name: string) =>
    query.getAll(name).flatMap((text) => {
      const [trait, ...rest] = text.split('=');
      return trait === undefined || trait === '' || rest.length === 0 ? [] : [{ trait, value: rest.join('=') }];
    });
  return [
    ...query.getAll('yes').map((trait) => ({ trait, holds: true })),
    ...query.getAll('no').map((trait) => ({ trait, holds: false })),
    ...pairs('amount').map(({ trait, value }) => ({ trait, amount: value })),
    ...pairs('option').map(({ trait, value }) => ({ trait, option: value })),
  ];
}
