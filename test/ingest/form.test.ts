import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import { faultsIn, faultsOf, seedOf } from './seed-of.js';

const act = ['Regulation:', '  - id: eu/act', '    name: Act', '    area: TAX', '    side: MARKET'];
const scope = [
  '    appliesIn: country/DE',
  '    covers: class/any',
  '    cites: { source: source/gazette, confidence: OFFICIAL }',
];

/** A valid regulation with further lines, from line 6 on. */
const withAct = (...more: string[]): string[] => faultsOf(...act, ...more.map((line) => `    ${line}`), ...scope);

describe('a file of another form than the schema asks for is refused, with the line and what would be right:', () => {
  it('accepts a sound one', () => {
    expect(withAct()).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['an unknown key', ['citaton: Reg. 1'], 'a:6: The type Regulation has no "citaton". Did you mean "citation"?'],
    [
      'a key that is given twice',
      ['citation: Reg. 1', 'citation: Reg. 2'],
      'a:7: "citation" is given twice, first at a.yaml:6.',
    ],
    [
      'a value that is no date',
      ['validFrom: tomorrow'],
      'a:6: "validFrom": "tomorrow" is not a date. Write it as 2013-07-11.',
    ],
    [
      'a date that does not exist',
      ['validFrom: 2013-02-29'],
      'a:6: "validFrom": "2013-02-29" does not exist. 2013-02 has 28 days.',
    ],
    [
      'a month that does not exist',
      ['validFrom: 2013-13'],
      'a:6: "validFrom": "2013-13" does not exist. Months are 01 to 12.',
    ],
    [
      'a date with one digit',
      ['validFrom: 2013-7-1'],
      'a:6: "validFrom": "2013-7-1" is not a date. Write it as 2013-07-11.',
    ],
    ['a number where a text belongs', ['citation: 1223'], 'a:6: "citation": "1223" is not a text. Write it in quotes.'],
    ['a key without a value', ['citation:'], 'a:6: "citation" has no value. Give one, or leave the key out.'],
    ['an empty text', ['citation: ""'], 'a:6: "citation": "" is empty. Leave the key out.'],
    ['a list where one value belongs', ['citation: [a, b]'], 'a:6: "citation": a list is not a single value.'],
    ['an unknown language', ['subject: { en: Tax, kr: 세금 }'], 'a:6: "subject" has no "kr". Did you mean "ko"?'],
    ['a text without English', ['subject: { ko: 세금 }'], 'a:6: "subject" has no English text. Give "en" too.'],
    ['an alias', ['citation: &a Reg. 1', 'endsWhen: *a'], 'a:7: "*a" is an alias. Write the value in full.'],
  ])('%s', (_, lines, fault) => {
    expect(withAct(...lines)).toContain(fault);
  });

  it('a required field that is missing, at the line of its node', () => {
    expect(faultsOf('Stage:', '  - id: stage/settlement', '    name: Settlement')).toEqual([
      'a:2: "order" is missing.',
    ]);
  });

  it('an unknown enum value, with the nearest', () => {
    expect(faultsOf('Source:', '  - { id: source/x, name: X, kind: OFICIAL_TEXT }')).toEqual([
      'a:2: "kind": "OFICIAL_TEXT" is not one of the allowed values. Did you mean "OFFICIAL_TEXT"?',
    ]);
  });

  it('an enum value far from all, with all of them', () => {
    expect(faultsOf('Bloc:', '  - { id: bloc/EU, name: EU, kind: FEDERATION_OF_ALL }')).toEqual([
      'a:2: "kind": "FEDERATION_OF_ALL" is not one of the allowed values. Use CUSTOMS_UNION, SINGLE_MARKET or REGION.',
    ]);
  });

  it('a text where a number belongs', () => {
    expect(faultsOf('Stage:', '  - { id: stage/settlement, name: Settlement, order: "3" }')).toEqual([
      'a:2: "order": "3" is not a whole number. Write it without quotes.',
    ]);
  });

  it('a fraction where a whole number belongs', () => {
    expect(faultsOf('Stage:', '  - { id: stage/settlement, name: Settlement, order: 1.5 }')).toEqual([
      'a:2: "order": "1.5" is not a whole number.',
    ]);
  });

  it('a group that lacks what it needs', () => {
    const lines = ['Company:', '  - id: company/x', '    name: X', '    example: true', '    basedIn: country/KR'];
    expect(faultsOf(...lines, '    sales: { amount: 5 }')).toEqual(['a:6: "sales.currency" is missing.']);
    expect(faultsOf(...lines, '    sales: 5')).toEqual(['a:6: "sales": "5" is not a mapping of amount and currency.']);
    expect(faultsOf(...lines, '    sales: { amount: 5, currency: ZZZ }')).toEqual([
      'a:6: "sales.currency": "ZZZ" is not a currency code of three capital letters (ISO 4217), such as EUR.',
    ]);
    expect(faultsOf(...lines, '    sales: { amount: 5, currency: Euro }')).toEqual([
      'a:6: "sales.currency": "Euro" is not a currency code of three capital letters (ISO 4217), such as EUR. Did you mean "EUR"?',
    ]);
  });

  it('a text by language in a group, unless it is plain or has an English text', () => {
    const faults = (window: string) =>
      faultsOf(
        'Formality:',
        '  - id: eu/filing',
        '    name: Filing',
        '    kind: REPORT',
        '    atStage: stage/entry',
        '    cites: { source: source/gazette, confidence: OFFICIAL }',
        `    recurs: { everyMonths: 12, window: ${window} }`,
      ).filter((fault) => fault.startsWith('a:7:'));
    expect([faults('by 1 April'), faults('{ en: by 1 April, ko: 4월 1일까지 }')]).toEqual([[], []]);
    expect(faults('{ ko: 4월 1일까지 }')).toEqual(['a:7: "recurs.window" has no English text. Give "en" too.']);
    expect(faults('{ en: by 1 April, kr: 4월 1일까지 }')).toEqual([
      'a:7: "recurs.window" has no "kr". Did you mean "ko"?',
    ]);
    expect(faults('{ en: by 1 April, ko: 41 }')).toEqual([
      'a:7: "recurs.window.ko": "41" is not a text. Write it in quotes.',
    ]);
    expect(faults('[by 1 April]')).toEqual([
      'a:7: "recurs.window": a list is not a text. Write a text, or one text for each language.',
    ]);
  });

  it('an unknown property of an edge', () => {
    expect(withAct('replaces: { node: eu/act, form: 2020-01-01 }')).toContain(
      'a:6: "replaces" has no "form". Did you mean "from"?',
    );
  });

  it('an edge without its end', () => {
    expect(withAct('replaces: { from: 2020-01-01 }')).toEqual([
      'a:6: "replaces.node" is missing. Give the ID of a node of type Rule.',
    ]);
  });

  it('a citation without confidence', () => {
    const lines = ['Survey:', '  - { id: survey/a, name: A, kind: UNKNOWN, cites: source/gazette }'];
    expect(faultsOf(...lines)).toEqual([
      'a:2: "cites.confidence" is missing. Use OFFICIAL, SECONDARY, UNREVIEWED or CONFLICTING.',
    ]);
  });

  it('a relation from the end that cannot say all of it', () => {
    const lines = [
      'Formality:',
      '  - id: eu/filing',
      '    name: Filing',
      '    kind: REPORT',
      '    atStage: stage/entry',
    ];
    const cites = '    cites: { source: source/gazette, confidence: OFFICIAL }';
    expect(faultsOf(...lines, cites, '    requiredBy: eu/act')).toEqual([
      'a:7: "requiredBy" cannot state "force". Write the relation at the other end, where REQUIRES starts.',
    ]);
  });

  it('an unknown type, without faults of what refers to its nodes', () => {
    expect(
      faultsOf(
        'Stge:',
        '  - { id: stage/x, name: X, order: 9 }',
        'Stage:',
        '  - { id: stage/y, name: Y, order: 8, next: stage/x }',
      ),
    ).toEqual([
      expect.stringMatching(
        /^a:1: "Stge" is not a type\. Did you mean "Stage"\? The types are AgencyCode, Agreement, /,
      ),
    ]);
  });

  it('a node without an id, and one that is not a mapping', () => {
    expect(faultsOf('Stage:', '  - name: X', '  - Y')).toEqual([
      'a:2: This Stage has no "id".',
      'a:3: "Y" is not a node of type Stage. Write a mapping of its fields.',
    ]);
  });

  describe('relations of a node that another file states', () => {
    const bloc = ['Bloc:', '  - { id: bloc/EU, name: EU, kind: REGION }', 'Country:'];

    it('are read', () => {
      const { facts, faults } = readAndCheck(
        seedOf([...bloc, '  - { of: country/DE, memberOf: { node: bloc/EU, from: 1958-01-01 } }'].join('\n')),
      );
      expect(faults).toEqual([]);
      expect(facts.out('country/DE', 'MEMBER_OF').map(({ to, properties }) => [to, properties])).toEqual([
        ['bloc/EU', { from: '1958-01-01' }],
      ]);
      expect(facts.node('country/DE')?.values.name).toEqual({ en: 'Germany' });
    });

    it.each([
      ['of: country/DE, currency: EUR', 'a:4: The type Country has no "currency".'],
      ['of: country/XX, memberOf: bloc/EU', 'a:4: "memberOf": there is no node with the ID "country/XX".'],
      ['of: [country/DE], memberOf: bloc/EU', 'a:4: "of":'],
    ])('are refused: %s', (given, fault) => {
      expect(faultsOf(...bloc, `  - { ${given} }`)).toEqual([expect.stringContaining(fault)]);
    });
  });

  it('a file that is not YAML, without faults of what refers to its nodes', () => {
    const files = seedOf('Stage:\n  - { id: stage/y, name: Y, order: 8, next: stage/x }', {
      'seed/b.yaml': 'Stage:\n  - id: stage/x\n    name: [X\n',
    });
    const faults = faultsIn(files);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^b:\d+: The file is not valid YAML: /);
  });

  it('a file that nothing reads', () => {
    expect(faultsIn(seedOf('', { 'seed/notes.txt': 'x' }))).toEqual([
      'a:1: The content of this file is an empty value. Write a mapping from types to lists of nodes.',
      'notes.txt:1: This file is not a seed file. Seed files are *.yaml files, and the lists in reference/ that have an importer.',
    ]);
  });

  it('names every fault of all files, by file and line', () => {
    const files = seedOf('Stage:\n  - { id: stage/y, name: Y, ordr: 8 }\n  - { id: stage/z, nam: Z, order: 9 }', {
      'seed/b.yaml': 'Stage:\n  - { id: stage/x, name: X, order: high }',
    });
    expect(faultsIn(files).map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual([
      'a:2',
      'a:2',
      'a:3',
      'a:3',
      'b:2',
    ]);
  });
});
