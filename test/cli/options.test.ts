import { describe, expect, it } from 'vitest';
import { Refused } from '../../src/cli/ask.js';
import { failureText } from '../../src/cli/failure.js';
import { withoutFaults } from '../../src/cli/plan/option-faults.js';
import { optionReadings } from '../../src/cli/plan/option-readings.js';
import { type PlanOptions, readOptions } from '../../src/cli/plan/variables.js';
import { wordsIn } from '../../src/cli/plan/words.js';
import { errors } from '../../src/errors.js';
import { seedFault } from '../../src/knowledge/facts/fault.js';
import { messages } from '../../src/messages/messages.js';
import { inputOf as inputOfAll } from './input-of.js';

const options = (more: Partial<PlanOptions> = {}): PlanOptions => ({
  to: 'DE',
  from: 'KR',
  hs: '330499',
  prefer: 'time',
  ...more,
});

/** What a call throws. */
function failureOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (failure) {
    return failure;
  }
}

const inputOf = (more: Partial<PlanOptions>) => inputOfAll(options(more));

describe('the options of a plan', () => {
  it('become the input of the API', () => {
    const given = {
      asOf: '2026-11-01',
      mode: 'licence',
      prefer: 'cost',
      value: '12,000.50 eur',
      quantity: '500 kg',
      basedIn: 'JP',
      exports: '300000USD',
      employees: '25',
      size: 'mid-market',
    } as const;
    expect(inputOf(given)).toMatchObject({
      target: 'DE',
      origin: 'KR',
      asOf: '2026-11-01',
      prefer: 'COST',
      offering: {
        hsCode: '330499',
        mode: 'LICENCE',
        consignment: { value: { amount: 12000.5, currency: 'EUR' }, quantity: 500, unit: 'kg' },
      },
      company: { basedIn: 'JP', exports: { amount: 300000, currency: 'USD' }, employees: 25, size: 'MID_MARKET' },
    });
  });

  it('say how it is sold', () => {
    const given = {
      transport: 'post',
      buyer: 'consumer',
      form: 'parcel',
      importer: 'exporter',
      incoterm: 'DDP',
    } as const;
    expect(inputOf(given).sale).toEqual({
      transport: 'POST',
      buyer: 'CONSUMER',
      form: 'PARCEL',
      importerOfRecord: 'EXPORTER',
      incoterm: 'DDP',
    });
    expect(Object.values(inputOf({}).sale ?? {})).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['500개', 500, '개'],
    ['12.5 킬로그램', 12.5, '킬로그램'],
    ['7 No.', 7, 'No.'],
  ])('take the unit of a quantity as it is typed: %s', (given, quantity, unit) => {
    expect(inputOf({ quantity: given }).offering.consignment).toMatchObject({ quantity, unit });
  });

  it('answer questions of every kind', () => {
    const trait = ['trait/a=yes', 'trait/b=No', 'trait/c=500000', 'trait/d=COPYRIGHT'];
    expect(inputOf({ trait }).offering.traits).toEqual([
      { trait: 'trait/a', holds: true },
      { trait: 'trait/b', holds: false },
      { trait: 'trait/c', amount: 500000 },
      { trait: 'trait/d', option: 'COPYRIGHT' },
    ]);
  });

  it('state what the firm holds, and to which day', () => {
    const holds = ['certification/iso-22716:2027-01-31', 'kr/aeo'];
    expect(inputOf({ holds }).company?.holds).toEqual([
      { requirement: 'certification/iso-22716', validTo: '2027-01-31' },
      { requirement: 'kr/aeo', validTo: null },
    ]);
  });

  it.each<[Partial<PlanOptions>, string]>([
    [{ value: 'much' }, '--value cannot read "much". Use a value such as 12000USD.'],
    [{ sales: '12.000,50EUR' }, '--sales cannot read "12.000,50EUR". Use a value such as 12000USD.'],
    [{ quantity: '500' }, '--quantity cannot read "500". Use a value such as 500kg.'],
    [{ employees: 'many' }, '--employees cannot read "many". Use a value such as 25.'],
    [{ trait: ['sunscreen'] }, '--trait cannot read "sunscreen". Use a value such as trait/sunscreen=yes.'],
  ])('that cannot be read are quoted: %o', (more, message) => {
    expect(() => inputOf(more)).toThrow(expect.objectContaining({ code: 'BAD_OPTION', message }));
  });

  it('are all read before the first fault is reported', () => {
    const wrong = { value: '12.000EUR', quantity: '500', employees: 'many', trait: ['sunscreen'], class: 'hs/3304' };
    const failure = failureOf(() => inputOf(wrong));
    expect(failure).toMatchObject({ code: 'SEVERAL_PROBLEMS' });
    expect(failureText(failure, 'en').split('\n')).toEqual([
      expect.stringMatching(/^error: The request names the product more than once, .* \[OFFERING_NAMED_TWICE\]$/),
      expect.stringMatching(/^error: --quantity cannot read "500"\. .* \[BAD_OPTION\]$/),
      expect.stringMatching(/^error: --trait cannot read "sunscreen"\. .* \[BAD_OPTION\]$/),
      expect.stringMatching(/^error: --value cannot read "12\.000EUR"\. .* \[BAD_OPTION\]$/),
      expect.stringMatching(/^error: --employees cannot read "many"\. .* \[BAD_OPTION\]$/),
    ]);
  });

  it('are reported together with what the API finds wrong with the others', async () => {
    const { faults } = readOptions(options({ value: '12.000EUR' }));
    const problems = [
      { code: 'BAD_DATE', field: 'asOf', message: 'No such day.' },
      { code: 'UNKNOWN_COUNTRY', field: 'target', message: 'No such country.' },
    ];
    const refused = new Refused([{ message: 'Two problems.', extensions: { code: 'SEVERAL_PROBLEMS', problems } }]);
    const failure = await withoutFaults(faults, () => Promise.reject(refused)).catch((each: unknown) => each);
    expect(failureText(failure, 'en').split('\n')).toEqual([
      expect.stringMatching(/^error: --value cannot read "12\.000EUR"\. .* \[BAD_OPTION\]$/),
      'error: --as-of: No such day. [BAD_DATE]',
      'error: --to: No such country. [UNKNOWN_COUNTRY]',
    ]);
  });

  it('are refused where the API finds nothing else wrong, and never answered', async () => {
    const { faults } = readOptions(options({ value: '12.000EUR' }));
    const failure = await withoutFaults(faults, async () => 'a plan').catch((each: unknown) => each);
    expect(failureText(failure, 'en')).toMatch(/^error: --value cannot read "12\.000EUR"\. .* \[BAD_OPTION\]$/);
  });

  it('are not said a second time by the API', async () => {
    const { hs: _, ...none } = options();
    const missing = { message: 'No offering.', extensions: { code: 'OFFERING_NOT_NAMED', field: 'offering' } };
    const failure = await withoutFaults(readOptions(none).faults, () => Promise.reject(new Refused([missing]))).catch(
      (each: unknown) => each,
    );
    expect(failureText(failure, 'en')).toMatch(/^error: [^\n]*--hs[^\n]* \[OFFERING_NOT_NAMED\]$/);
  });

  it('do not hide a failure of the engine', async () => {
    const { faults } = readOptions(options({ value: '12.000EUR' }));
    await expect(withoutFaults(faults, () => Promise.reject(new TypeError('broken')))).rejects.toThrow('broken');
  });

  it('name the offering once', () => {
    const { hs: _, ...none } = options();
    expect(() => inputOfAll(none)).toThrow(expect.objectContaining({ code: 'OFFERING_NOT_NAMED' }));
    expect(() => inputOf({ class: 'hs/3304' })).toThrow(
      'The request names the product more than once, with --hs and --class.',
    );
  });
});

describe('what was read differently from what was typed', () => {
  const read = (language: string, more: Partial<PlanOptions>) => {
    const given = options(more);
    return optionReadings(given, readOptions(given).input, wordsIn(language).say);
  };

  it('is said for every amount, with its field', () => {
    const more = {
      value: '1억 원',
      quantity: '１，５００ kg',
      exports: '$30,000',
      sales: '3천만원',
      employees: '1,200',
      trait: ['trait/a=yes', 'trait/b=1만'],
    };
    expect(read('en', more)).toEqual([
      { field: 'offering.traits[1].amount', given: '1만', text: '"1만" is read as 10,000.' },
      { field: 'offering.consignment.value', given: '1억 원', text: '"1억 원" is read as KRW 100,000,000.' },
      { field: 'offering.consignment.quantity', given: '１，５００ kg', text: '"１，５００ kg" is read as 1,500 kg.' },
      { field: 'company.exports', given: '$30,000', text: '"$30,000" is read as USD 30,000.' },
      { field: 'company.sales', given: '3천만원', text: '"3천만원" is read as KRW 30,000,000.' },
      { field: 'company.employees', given: '1,200', text: '"1,200" is read as 1,200.' },
    ]);
    expect(read('ko', { quantity: '1만 개' })).toMatchObject([{ text: '"1만 개" 값은 10,000 개로 읽었습니다.' }]);
  });

  it('is nothing where the digits are what they are', () => {
    const more = {
      value: '12000USD',
      quantity: '500 kg',
      exports: '12000.5 eur',
      employees: '25',
      trait: ['trait/a=yes', 'trait/b=1.5', 'trait/c=SMALL'],
    };
    expect(read('en', more)).toEqual([]);
  });
});

describe('a failure', () => {
  it.each([
    ['target', '--to'],
    ['origin', '--from'],
    ['dispatchFrom', '--dispatch-from'],
    ['asOf', '--as-of'],
    ['offering.hsCode', '--hs'],
    ['offering.classId', '--class'],
    ['offering.cpcCode', '--cpc'],
    ['offering.traits[0].trait', '--trait'],
    ['offering.consignment.value.currency', '--value'],
    ['offering.consignment.quantity', '--quantity'],
    ['company.id', '--company'],
    ['company.holds[1].validTo', '--holds'],
    ['company.exports.currency', '--exports'],
    ['company.basedIn', '--based-in'],
    ['sale.incoterm', '--incoterm'],
    ['sale.importerOfRecord', '--importer'],
  ])('of %s names %s', (field, option) => {
    const refused = new Refused([{ message: 'It is wrong.', extensions: { code: 'BAD_INPUT', field } }]);
    expect(failureText(refused, 'en')).toBe(`error: ${option}: It is wrong. [BAD_INPUT]`);
  });

  it('has its code in its first line, and then what it lists', () => {
    const faults = ['a', 'b'].map((type, index) =>
      seedFault({
        place: { file: `seed/${type}.yaml`, line: index + 1 },
        rule: 'form',
        message: messages.seed.noSuchType({ type }),
      }),
    );
    const text = failureText(errors.seedFaults({ faults }), 'en');
    expect(text).toBe(
      'error: The seed has 2 errors, so nothing was loaded: [SEED_FAULTS]\nseed/a.yaml:1: "a" is not a type.\nseed/b.yaml:2: "b" is not a type.',
    );
  });

  it('that nobody foresaw shows where it came from', () => {
    expect(failureText(new TypeError('x is undefined'), 'en')).toMatch(/^TypeError: x is undefined\n {4}at /);
  });
});
