import { buildASTSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publishedSchema } from '../../src/api/published-schema.js';
import { checks } from '../../src/knowledge/checks/checks.js';
import { readValues } from '../../src/knowledge/checks/reading-fits-trait.js';
import { faultsIn, faultsOf, seedOf } from '../ingest/seed-of.js';
import { english } from '../messages/english.js';

const cites = 'cites: { source: source/gazette, confidence: OFFICIAL }';
const rule = (id: string, ...more: string[]): string =>
  `  - { ${[`id: ${id}, name: R, area: TAX, side: MARKET, appliesIn: country/DE, covers: class/any`, cites, ...more].join(', ')} }`;
const formality = (id: string, ...more: string[]): string =>
  `  - { ${[`id: ${id}, name: F, kind: REPORT, atStage: stage/entry`, cites, ...more].join(', ')} }`;

describe('the fields that traits are read from', () => {
  const schema = buildASTSchema(publishedSchema());

  it.each([
    ['SUPPLY_MODE', 'SupplyMode'],
    ['SALE_TRANSPORT', 'Transport'],
    ['SALE_BUYER', 'Buyer'],
    ['SALE_FORM', 'ShipmentForm'],
    ['SALE_IMPORTER_OF_RECORD', 'Actor'],
  ] as const)('have the values of the schema: %s', (reading, name) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((each) => each.name) : [];
    expect([...readValues[reading]].sort()).toEqual(values.sort());
  });
});

describe('facts that do not fit together are refused, with the line and what would be right:', () => {
  it('accepts what fits', () => {
    expect(
      faultsOf(
        'Regulation:',
        rule('eu/act', 'requires: { node: eu/filing, force: MUST }'),
        'Formality:',
        formality('eu/filing'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['country/GERMANY', 'DE'],
    ['country/Korea', 'KR'],
    ['country/ROK', 'KR'],
    ['country/독일', 'DE'],
  ])('a country under another name, %s, with the one that can be meant', (id, code) => {
    expect(faultsOf('Regulation:', rule('eu/act').replace('country/DE', id))).toContainEqual(
      expect.stringContaining(`there is no node with the ID "${id}". Did you mean "country/${code}"?`),
    );
  });

  it('a rate without a class, unless it is a column of a schedule', () => {
    const rate = (id: string, ...more: string[]) =>
      `  - { ${[`id: ${id}, name: R, kind: MFN, area: DUTY, side: IMPORT, appliesIn: country/DE, validFrom: 2026`, cites, ...more].join(', ')} }`;
    expect(faultsOf('CustomsRule:', rate('de/schedule/mfn', 'isSchedule: true'))).toEqual([]);
    expect(faultsOf('CustomsRule:', rate('de/duty/mfn', 'isSchedule: false'))).toContainEqual(
      expect.stringContaining('has no "covers"'),
    );
  });

  it('an id that is not readable', () => {
    expect(faultsOf('Stage:', '  - { id: Stage/Two Words, name: X, order: 9 }')).toEqual([
      'a:2: The ID "Stage/Two Words" does not have the form "eu/cosmetics-1223-2009". Use parts with "/" between them, of lower-case words with "-" between them.',
    ]);
  });

  it('an id that two nodes share, naming both places', () => {
    const files = seedOf('Stage:\n  - { id: stage/x, name: X, order: 8 }', {
      'seed/b.yaml': '\nAuthority:\n  - { id: stage/x, name: X }',
    });
    expect(faultsIn(files)).toEqual([
      'b:3: The ID "stage/x" already belongs to a node of type Stage (a.yaml:2). Use another ID, or merge the two nodes.',
    ]);
  });

  describe('a customs territory', () => {
    const stated = (...ends: string[]): string[] =>
      faultsOf(
        'Bloc:',
        '  - { id: bloc/EU, name: EU, kind: REGION }',
        'Trait:',
        '  - { id: trait/risk, name: R, question: "R?", kind: YES_NO, subject: SHIPMENT }',
        '  - { id: trait/value, name: V, question: "V?", kind: AMOUNT, unit: EUR, subject: SHIPMENT }',
        'Country:',
        '  - of: country/DE',
        '    dependsOn: [trait/risk, trait/value]',
        '    customsTerritoryOf:',
        ...ends.map((end) => `      - { node: bloc/EU, areas: [DUTY], ${end} }`),
      );

    it('can have the same days on two conditions', () => {
      expect(stated('from: 2021-01-01', 'from: 2021-01-01, trait: trait/risk')).toEqual([]);
    });

    it('cannot have the same days twice on one condition', () => {
      expect(stated('from: 2021-01-01, trait: trait/risk', 'from: 2022-01-01, trait: trait/risk')).toEqual([
        expect.stringContaining(
          '"customsTerritoryOf" from "country/DE" to "bloc/EU" is stated twice for the same days',
        ),
      ]);
    });

    it.each([
      ['trait: trait/value', '"dependsOn" of "country/DE" has no characteristic "trait/value"'],
      ['trait: trait/other', '"dependsOn" of "country/DE" has no characteristic "trait/other"'],
      ['absent: true', '"absent" is given without a "trait".'],
    ])('depends on a yes/no characteristic of the country: %s', (end, fault) => {
      expect(stated(end)).toEqual([expect.stringContaining(fault)]);
    });
  });

  it('a relationship that is stated twice', () => {
    expect(
      faultsOf(
        'Bloc:',
        '  - id: bloc/EU',
        '    name: EU',
        '    kind: REGION',
        '    members:',
        '      - { node: country/DE, to: 1957-12-31 }',
        '      - { node: country/DE, from: 1958-01-01 }',
        '      - { node: country/DE, to: 1957-12-31 }',
      ),
    ).toEqual([
      'a:8: "memberOf" from "country/DE" to "bloc/EU" is already stated (a.yaml:6). State it once, or give the two different values of from.',
    ]);
  });

  it('a relation to nowhere, with the nearest id', () => {
    expect(faultsOf('Stage:', '  - { id: stage/x, name: X, order: 8, next: stage/enrty }')).toEqual([
      'a:2: "next": there is no node with the ID "stage/enrty". Did you mean "stage/entry"?',
    ]);
  });

  it('a relation to a type that it does not take', () => {
    expect(faultsOf('Stage:', '  - { id: stage/x, name: X, order: 8, next: country/KR }')).toEqual([
      'a:2: "country/KR" is of type Country, but "next" accepts only Stage.',
    ]);
    expect(faultsOf('Bloc:', '  - { id: bloc/EU, name: EU, kind: REGION, members: stage/entry }')).toEqual([
      'a:2: "stage/entry" is of type Stage, and no MEMBER_OF relation starts at this type.',
    ]);
  });

  it('too few ends and too many', () => {
    expect(faultsOf('Formality:', `  - { id: eu/filing, name: F, kind: REPORT, ${cites} }`)).toEqual([
      'a:2: "eu/filing" has too few relations "atStage". The type Formality requires at least one Stage.',
    ]);
    expect(
      faultsOf(
        'Stage:',
        '  - { id: stage/x, name: X, order: 8 }',
        '  - id: stage/y',
        '    name: Y',
        '    order: 9',
        '    next: [stage/x, stage/entry]',
      ),
    ).toEqual(['a:6: "stage/y" has 2 relations "next". The type Stage allows at most 1.']);
  });

  it('a fact without source', () => {
    expect(faultsOf('Survey:', '  - { id: survey/a, name: A, kind: UNKNOWN }')).toEqual([
      'a:2: "survey/a" cites no source. Give "cites" for this Survey, or for the whole file.',
    ]);
    expect(faultsOf(cites, 'Survey:', '  - { id: survey/a, name: A, kind: UNKNOWN }')).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'validity',
      rule('eu/act', 'validFrom: 2020-01-01', 'validTo: 2019-12-31'),
      ['a:2: "validTo" (31 December 2019) is before "validFrom" (1 January 2020). Use the same day or a later one.'],
    ],
    ['validity of one day', rule('eu/act', 'validFrom: 2020-01-01', 'validTo: 2020-01-01'), []],
    ['validity of one year', rule('eu/act', 'validFrom: 2020-03', 'validTo: 2020'), []],
    [
      'an edge',
      rule('eu/act', 'amends: { node: eu/act, from: 2020-02, to: 2020-01 }'),
      ['a:2: "to" (31 January 2020) is before "from" (1 February 2020). Use the same day or a later one.'],
    ],
  ])('an end before its start: %s', (_, line, faults) => {
    expect(faultsOf('Regulation:', line)).toEqual(faults);
  });

  it('an end before its start: a call, an arrangement', () => {
    expect(
      faultsOf('Terms:', `  - { id: terms/a/1, round: "1", opens: 2026-05-02, closes: 2026-05-01, ${cites} }`),
    ).toEqual(['a:2: "closes" (1 May 2026) is before "opens" (2 May 2026). Use the same day or a later one.']);
    expect(
      faultsOf(
        'Agreement:',
        '  - id: agreement/x',
        '    name: X',
        '    kind: TRADE',
        '    status: ENDED',
        '    inForceTo: 2010-01-01',
        '    inForceFrom: 2011-01-01',
        `    ${cites}`,
      ),
    ).toEqual([
      'a:6: "inForceTo" (1 January 2010) is before "inForceFrom" (1 January 2011). Use the same day or a later one.',
    ]);
  });

  it('a least above the most', () => {
    expect(faultsOf('Formality:', formality('eu/filing', 'days: { min: 5, max: 3 }'))).toEqual([
      'a:2: "days": min 5 and max 3 are not in ascending order.',
    ]);
    expect(faultsOf('Formality:', formality('eu/filing', 'days: { min: 5, typical: 4, max: 9 }'))).toEqual([
      'a:2: "days": min 5, typical 4 and max 9 are not in ascending order.',
    ]);
    expect(faultsOf('CustomsRule:', rule('eu/duty', 'kind: MFN', 'rateMin: 5', 'rateMax: 4'))).toEqual([
      'a:2: rateMin 5 and rateMax 4 are not in ascending order.',
    ]);
  });

  it('a negative number, in any field', () => {
    expect(faultsOf('CustomsRule:', rule('eu/duty', 'kind: MFN', 'rate: -1'))).toEqual([
      'a:2: "rate" is -1. It cannot be below 0.',
    ]);
    expect(faultsOf('Formality:', formality('eu/filing', 'cost: { min: -5, currency: EUR, per: ONCE }'))).toEqual([
      'a:2: "cost.min" is -5. It cannot be below 0.',
    ]);
  });

  it.each([
    'ftp://example.org/a',
    'example.org',
    'javascript:alert(1)',
    'https://',
    'https://localhost',
    'https://eu.int@example.org',
  ])('a url that is not a web address: %s', (url) => {
    expect(faultsOf('Authority:', '  - id: authority/x', '    name: X', `    url: "${url}"`)).toEqual([
      `a:4: "url": "${url}" is not a web address. Use https:// or http:// followed by the name of a host, without a user name.`,
    ]);
  });

  it('a circle of prerequisites, by name', () => {
    expect(
      faultsOf(
        'Formality:',
        formality('eu/a', 'needs: eu/b'),
        formality('eu/b', 'needs: { node: eu/c, choice: x }'),
        formality('eu/c', 'needs: eu/a'),
      ),
    ).toEqual([
      'a:2: The relation "needs" forms a circle: eu/a -> eu/b -> eu/c -> eu/a. Remove one of these relations.',
    ]);
  });

  it('something that needs itself', () => {
    expect(faultsOf('Formality:', formality('eu/a', 'needs: eu/a'))).toEqual([
      'a:2: The relation "needs" forms a circle: eu/a -> eu/a. Remove one of these relations.',
    ]);
  });

  it('a circle of parts, of acts', () => {
    expect(faultsOf('Regulation:', rule('eu/a', 'partOf: eu/b'), rule('eu/b', 'partOf: eu/a'))).toEqual([
      'a:2: The relation "partOf" forms a circle: eu/a -> eu/b -> eu/a. Remove one of these relations.',
    ]);
    expect(faultsOf('Regulation:', rule('eu/a', 'replaces: eu/b'), rule('eu/b', 'suspends: eu/a'))).toEqual([
      'a:2: The relations "replaces" and "suspends" form a circle: eu/a -> eu/b -> eu/a. Remove one of these relations.',
    ]);
  });

  it('two acts that amend each other are not a cycle', () => {
    expect(faultsOf('Regulation:', rule('eu/a', 'amends: eu/b'), rule('eu/b', 'amends: eu/a'))).toEqual([]);
  });

  it('what is needed by two, and needs one, is not a cycle', () => {
    expect(
      faultsOf(
        'Formality:',
        formality('eu/a', 'needs: [eu/b, eu/c]'),
        formality('eu/b', 'needs: eu/d'),
        formality('eu/c', 'needs: eu/d'),
        formality('eu/d'),
      ),
    ).toEqual([]);
  });

  it('a claim on a field that the node does not have', () => {
    const claim = `  - { id: claim/x, field: rte, standing: CHOSEN, ${cites} }`;
    expect(faultsOf('CustomsRule:', rule('eu/duty', 'kind: MFN', 'states: claim/x'), 'Claim:', claim)).toEqual([
      'a:4: The type CustomsRule has no field "rte". Did you mean "rate"?',
    ]);
  });

  it('a citation about a field that the node does not have', () => {
    expect(
      faultsOf(
        'Survey:',
        '  - id: survey/a',
        '    name: A',
        '    kind: UNKNOWN',
        '    cites: { source: source/gazette, confidence: OFFICIAL, about: sampel }',
      ),
    ).toEqual(['a:5: The type Survey has no field "sampel". Did you mean "sample"?']);
  });

  describe('chosen claims of one field', () => {
    const claims = (...periods: string[]): string[] =>
      faultsOf(
        'CustomsRule:',
        rule('eu/duty', 'kind: FEE', `states: [${periods.map((_, index) => `claim/${index}`).join(', ')}]`),
        'Claim:',
        ...periods.map((period, index) => `  - { id: claim/${index}, field: rate, ${period}, ${cites} }`),
      );

    it('may follow one another', () => {
      expect(claims('standing: CHOSEN, to: 2020-12-31', 'standing: CHOSEN, from: 2021-01-01')).toEqual([]);
    });

    it('can exist beside a disputed one', () => {
      expect(claims('standing: CHOSEN', 'standing: DISPUTED')).toEqual([]);
    });

    it('may not share a day', () => {
      expect(claims('standing: CHOSEN, to: 2021-01-01', 'standing: CHOSEN, from: 2021-01-01')).toEqual([
        'a:5: "claim/1" and "claim/0" (a.yaml:4) are both CHOSEN for "rate" on the same days. End one of them, or set it to DISPUTED.',
      ]);
    });
  });

  it.each<[string, string, string, string[]]>([
    ['a bound on a yes/no trait', 'kind: YES_NO', 'min: 5', ['"trait/x" is not an amount and cannot have "min".']],
    [
      'an amount without bound',
      'kind: AMOUNT, unit: USD',
      'group: a',
      ['"trait/x" is an amount. Give "min" or "max".'],
    ],
    [
      'an option that a choice does not have',
      'kind: CHOICE, options: [A, B]',
      'option: C',
      ['"trait/x" has no option "C". Use "A" or "B".'],
    ],
    [
      'a choice without option',
      'kind: CHOICE, options: [A, B]',
      'group: a',
      ['"trait/x" is a choice. Give "option" with "A" or "B".'],
    ],
    [
      'an option of a yes/no trait',
      'kind: YES_NO',
      'option: A',
      ['"trait/x" is not a choice and cannot have "option".'],
    ],
    ['the negative of a yes/no trait', 'kind: YES_NO', 'absent: true', []],
    ['an option', 'kind: CHOICE, options: [A, B]', 'option: A', []],
    ['a bound', 'kind: AMOUNT, unit: USD', 'max: 800', []],
    ['a bound that is excluded', 'kind: AMOUNT, unit: USD', 'min: 800, minExclusive: true', []],
    [
      'a bound that is excluded and not there',
      'kind: AMOUNT, unit: USD',
      'max: 800, minExclusive: true',
      ['"minExclusive" needs "min".'],
    ],
    [
      'a band that is empty',
      'kind: AMOUNT, unit: USD',
      'min: 5, max: 5, maxExclusive: true',
      [
        'No amount is more than 5 and less than 5, or equal to an excluded bound. Include the bound, or give two different ones.',
      ],
    ],
  ])('a trigger that does not fit its trait: %s', (_, kind, edge, faults) => {
    expect(
      faultsOf(
        'Trait:',
        `  - { id: trait/x, name: X, question: X?, subject: SHIPMENT, ${kind} }`,
        'Regulation:',
        rule('eu/act', `triggeredBy: { node: trait/x, ${edge} }`),
      ),
    ).toEqual(faults.map((fault) => `a:4: ${fault}`));
  });

  it.each<[string, string, string[]]>([
    ['a choice with a name for each option', 'kind: CHOICE, options: [A, B], optionNames: [a, { en: b, ko: 나 }]', []],
    ['a choice without names', 'kind: CHOICE, options: [A, B]', []],
    [
      'fewer names than options',
      'kind: CHOICE, options: [A, B], optionNames: [a]',
      [
        '"trait/x": the number of "options" is 2, but the number of "optionNames" is 1. Give each option one name, in the same order.',
      ],
    ],
    [
      'more names than options',
      'kind: CHOICE, options: [A], optionNames: [a, b]',
      [
        '"trait/x": the number of "options" is 1, but the number of "optionNames" is 2. Give each option one name, in the same order.',
      ],
    ],
    ['an option twice', 'kind: CHOICE, options: [A, A], optionNames: [a, b]', ['"trait/x" has the option "A" twice.']],
  ])('the options of a trait: %s', (_, kind, faults) => {
    expect(faultsOf('Trait:', `  - { id: trait/x, name: X, question: X?, subject: SHIPMENT, ${kind} }`)).toEqual(
      faults.map((fault) => `a:2: ${fault}`),
    );
  });

  describe('bands of one amount', () => {
    const traits = [
      'Trait:',
      '  - { id: trait/x, name: X, question: X?, subject: SHIPMENT, kind: AMOUNT, unit: EUR }',
      '  - { id: trait/by-post, name: P, question: P?, subject: SHIPMENT, kind: YES_NO }',
      'Regulation:',
      rule('eu/act'),
    ];
    const band = (id: string, edge: string, ...more: string[]) =>
      `  - { ${[`id: ${id}, name: R, area: TAX, side: MARKET, partOf: eu/act, triggeredBy: [${edge}]`, cites, ...more].join(', ')} }`;
    const faults = (lower: string, upper: string, ...more: string[]) =>
      faultsOf(...traits, band('eu/act/low', lower), band('eu/act/high', upper, ...more));
    const says = (min: number, help: string) => [
      `a:7: "eu/act/low" ends at 150 and "eu/act/high" begins at ${min} (a.yaml:6). ${help}`,
    ];

    it.each<[string, string, string, string[]]>([
      ['meet if the lower includes the bound', 'max: 150', 'min: 150, minExclusive: true', []],
      ['meet if the upper includes the bound', 'max: 150, maxExclusive: true', 'min: 150', []],
      ['can be far apart, as the law has it', 'max: 150', 'min: 200', []],
      [
        'may not both include the bound',
        'max: 150',
        'min: 150',
        says(150, 'Both include this amount. Set "maxExclusive" or "minExclusive" on one of them.'),
      ],
      [
        'may not both leave the bound out',
        'max: 150, maxExclusive: true',
        'min: 150, minExclusive: true',
        says(150, 'Neither includes this amount. Remove "maxExclusive" or "minExclusive" from one of them.'),
      ],
      [
        'leave no sliver between them',
        'max: 150',
        'min: 150.01',
        says(150.01, 'Use one amount for both, with "maxExclusive" or "minExclusive" on one of them.'),
      ],
    ])('%s', (_, lower, upper, expected) => {
      expect(faults(`{ node: trait/x, ${lower} }`, `{ node: trait/x, ${upper} }`)).toEqual(expected);
    });

    it('may share a bound if another condition keeps the two apart', () => {
      expect(
        faults(
          '{ node: trait/x, max: 150, group: value }, { node: trait/by-post, group: way }',
          '{ node: trait/x, min: 150, group: value }, { node: trait/by-post, absent: true, group: way }',
        ),
      ).toEqual([]);
    });

    it('may share a bound if the two are never in force together', () => {
      const lower = band('eu/act/low', '{ node: trait/x, max: 150 }', 'validTo: 2025-12-31');
      const upper = band('eu/act/high', '{ node: trait/x, min: 150 }', 'validFrom: 2026-01-01');
      expect(faultsOf(...traits, lower, upper)).toEqual([]);
    });

    it('of measures without an act meet as well', () => {
      const duty = (id: string, edge: string) => rule(id, `kind: RELIEF, triggeredBy: { node: trait/x, ${edge} }`);
      expect(
        faultsOf(...traits.slice(0, 3), 'CustomsRule:', duty('eu/low', 'max: 150'), duty('eu/high', 'min: 150')),
      ).toEqual([
        'a:6: "eu/low" ends at 150 and "eu/high" begins at 150 (a.yaml:5). Both include this amount. Set "maxExclusive" or "minExclusive" on one of them.',
      ]);
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a choice of values of the field', ['kind: CHOICE, options: [SEA, AIR], readFrom: SALE_TRANSPORT'], []],
    ['a yes/no trait that holds for one of them', ['kind: YES_NO, readFrom: SALE_BUYER, holdsIf: CONSUMER'], []],
    [
      'amounts in two units',
      ['kind: AMOUNT, unit: USD, readFrom: COMPANY_SALES', 'kind: AMOUNT, unit: EUR, readFrom: COMPANY_SALES'],
      [],
    ],
    [
      'an option that the field does not have',
      ['kind: CHOICE, options: [SEA, SHIP], readFrom: SALE_TRANSPORT'],
      ['2: "trait/0" is read from SALE_TRANSPORT. Use "SEA", "AIR", "ROAD", "RAIL" or "POST" in "options".'],
    ],
    [
      'a yes/no trait that does not say when it holds',
      ['kind: YES_NO, readFrom: SALE_BUYER'],
      ['2: "trait/0" is read from SALE_BUYER. Use "BUSINESS" or "CONSUMER" in "holdsIf".'],
    ],
    [
      'a choice that is an amount',
      ['kind: AMOUNT, unit: USD, readFrom: SALE_FORM'],
      ['2: "trait/0" is read from SALE_FORM, which is a choice. Give it this kind, or no "readFrom".'],
    ],
    [
      'an amount that is yes or no',
      ['kind: YES_NO, readFrom: COMPANY_SALES'],
      ['2: "trait/0" is read from COMPANY_SALES, which is an amount. Give it this kind, or no "readFrom".'],
    ],
    [
      'a value without a field',
      ['kind: YES_NO, holdsIf: CONSUMER'],
      ['2: "trait/0" cannot have "holdsIf". It is only for a yes/no characteristic that is read from a choice.'],
    ],
    [
      'two traits that would ask the same',
      [
        'kind: YES_NO, readFrom: SALE_BUYER, holdsIf: CONSUMER',
        'kind: CHOICE, options: [BUSINESS], readFrom: SALE_BUYER',
      ],
      ['3: "trait/1" and "trait/0" are both read from SALE_BUYER, so the same would be asked twice. Keep one of them.'],
    ],
  ])('a trait that is read from the input: %s', (_, traits, faults) => {
    expect(
      faultsOf(
        'Trait:',
        ...traits.map((kind, index) => `  - { id: trait/${index}, name: X, question: X?, subject: SHIPMENT, ${kind} }`),
      ),
    ).toEqual(faults.map((fault) => `a:${fault}`));
  });

  it('a rule that says neither where it applies nor what it covers', () => {
    const bare = (id: string, ...more: string[]) =>
      `  - { ${[`id: ${id}, name: R, area: TAX, side: MARKET`, cites, ...more].join(', ')} }`;
    expect(faultsOf('Regulation:', bare('eu/act'))).toEqual([
      'a:2: "eu/act" has neither "appliesIn" nor "covers". Give them, or the act that it is "partOf".',
    ]);
    expect(
      faultsOf(
        'Regulation:',
        rule('eu/act'),
        bare('eu/provision', 'partOf: eu/act'),
        bare('eu/repeal', 'repeals: eu/act'),
      ),
    ).toEqual([]);
  });

  describe('two MFN rates of a market for a class', () => {
    type Fields = Readonly<Record<string, string>>;
    const plain = {
      name: 'R',
      area: 'DUTY',
      side: 'IMPORT',
      kind: 'MFN',
      appliesIn: 'country/DE',
      covers: 'class/any',
    };
    const rate = (id: string, fields: Fields): string => {
      const stated = Object.entries({ id, ...plain, ...fields }).map(([name, value]) => `${name}: ${value}`);
      return `  - { ${[...stated, cites].join(', ')} }`;
    };
    const rates = (first: Fields, second: Fields) =>
      faultsOf('CustomsRule:', rate('de/duty/1', first), rate('de/duty/2', second));

    it('share no day', () => {
      const fault =
        'a:3: "de/duty/2" and "de/duty/1" (a.yaml:2) are both MFN rates of one market for one class on the same days. End one of them, or state which one replaces the other.';
      expect(rates({ validTo: '2026-06-30' }, { validFrom: '2026-06-30' })).toEqual([fault]);
      expect(rates({}, {})).toEqual([fault]);
    });

    it.each<[string, Fields, Fields]>([
      ['follow one another', { validTo: '2026-06-29' }, { validFrom: '2026-06-30' }],
      ['replace one another', {}, { replaces: '{ node: de/duty/1, from: 2026-07-01 }' }],
      ['be for goods of some origins', {}, { fromOrigin: 'country/KR' }],
      ['be for goods of other origins', { exceptOrigin: 'country/KR' }, {}],
      ['be of another kind', {}, { kind: 'VAT' }],
      ['be of another market', {}, { appliesIn: 'country/KR' }],
    ])('may %s', (_, first, second) => {
      expect(rates(first, second)).toEqual([]);
    });
  });

  it('a company that is not said to be made up', () => {
    expect(faultsOf('Company:', '  - { id: company/x, name: X, basedIn: country/KR }')).toEqual([
      'a:2: "company/x" is of type Company, which only its owner can see. Mark a fictitious one with "example: true", and leave a real one out.',
    ]);
  });

  it('each rule has an id of its own and a sentence', () => {
    expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
    for (const { sentence } of checks) expect(english(sentence)).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the formula of a rate', () => {
  const duty = (...fields: string[]): string[] =>
    faultsOf(
      'CustomsRule:',
      `  - { ${['id: de/duty, name: D, kind: MFN, area: DUTY, side: IMPORT, appliesIn: country/DE, covers: class/any, validFrom: unknown', cites, ...fields].join(', ')} }`,
    );
  const money = '{ amount: 2, currency: EUR }';

  it.each([
    ['that states the rate', ['rate: 5', 'formula: 5 %']],
    ['that states it with words', ['rate: 5', 'formula: "5 % of customs value and duty"']],
    ['of a free rate', ['rate: 0', 'formula: Free (KR)']],
    ['that computes the rate', ['rate: 11', 'formula: 12% x 11/12']],
    ['with words of bounds that are data', ['rate: 10', 'formula: "10 % MIN 2 EUR/kg"', `atLeastSpecific: ${money}`]],
    ['that adds an amount that is data', ['rate: 5', 'formula: 5 % + 2 EUR/kg', `specific: ${money}`]],
    ['of which no rate is on record', ['formula: "5 % + 3 USD/kg, at most 10 %"']],
  ])('is accepted %s', (_, fields) => {
    expect(duty(...fields)).toEqual([]);
  });

  it.each([
    ['that states another rate', ['rate: 5', 'formula: 6 %'], 'states 6 %, but its rate is 5 %.'],
    ['that is free', ['rate: 5', 'formula: Free'], 'states 0 %, but its rate is 5 %.'],
    ['with a highest charge', ['rate: 5', 'formula: "5 %, at most 2 EUR/kg"'], 'has a lowest or a highest charge'],
    ['with a lowest charge', ['rate: 10', 'formula: "10 % MIN 2 EUR/kg"'], 'has a lowest or a highest charge'],
    [
      'with a choice',
      ['rate: 10', 'formula: "10 % or 2 EUR/kg, whichever is higher"'],
      'has a lowest or a highest charge',
    ],
    ['that adds an amount', ['rate: 5', 'formula: 5 % + 2 EUR/kg'], 'adds an amount'],
    ['that adds a percentage', ['rate: 5', 'formula: 2 EUR/kg + 5 %'], 'adds an amount'],
  ])('is refused %s', (_, fields, says) => {
    expect(duty(...fields)).toEqual([expect.stringContaining(says)]);
  });
});
