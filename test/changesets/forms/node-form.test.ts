import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldForm } from '../../../src/changesets/forms/field-form.js';
import { type NodeForm, nodeForm, nodeForms } from '../../../src/changesets/forms/node-form.js';
import { changeChecks } from '../../../src/changesets/review/change-checks.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import { numberIsNotNegative } from '../../../src/knowledge/checks/number-is-not-negative.js';
import { factsOf } from '../../../src/knowledge/facts/facts.js';
import { type Plain, rawValueAt } from '../../../src/knowledge/reading/raw-value.js';
import { readNode } from '../../../src/knowledge/reading/read-node.js';
import { english } from '../../messages/english.js';
import { valuesOfForm } from './values-of-form.js';

const place = { file: 'form', line: 1 };

/** The faults of these values of a type, from the code that reads them. */
function faultsOf(type: string, values: Plain): string[] {
  const faults: string[] = [];
  const known = vocabulary.nodes.get(type);
  if (known === undefined) throw new Error(`no type ${type}`);
  const stated = readNode(known, rawValueAt(place, values), (_, message) => faults.push(english(message)));
  const negative = stated ? numberIsNotNegative.find(factsOf([stated.node], stated.edges)) : [];
  return [...faults, ...negative.map(({ message }) => english(message))];
}

const fieldOf = (type: string, name: string): FieldForm | undefined =>
  nodeForm(type).fields.find((field) => field.name === name);
const relationOf = (type: string, name: string) => nodeForm(type).relations.find(({ field }) => field === name);

/** A value that breaks one limit of a field; undefined if the field has no such limit. */
type Breaking = (field: FieldForm) => Plain | undefined;

const breaking: Readonly<Record<string, Breaking>> = {
  'a number below the least': ({ limits }) => limits.least !== undefined && limits.least - 1,
  'a number above the most': ({ limits }) => limits.most !== undefined && limits.most + 1,
  'a text that is too long': ({ kind, limits: { longest } }) =>
    kind === 'TEXT' && longest !== undefined && 'x'.repeat(longest + 1),
  'a translation that is too long': ({ kind, limits: { longest } }) =>
    kind === 'LOCALIZED_TEXT' && longest !== undefined && { en: 'Label', ko: '가'.repeat(longest + 1) },
  'a text without the language that must be there': ({ languages }) => languages.length > 0 && { ko: '라벨' },
  'a choice that is none': ({ choices }) => choices.length > 0 && 'NONE_OF_THEM',
  'a date that does not exist': ({ kind }) => kind === 'DATE' && '2026-02-30',
  'a month where the pattern asks for a day': ({ kind, limits: { pattern = '' } }) =>
    kind === 'DATE' && !new RegExp(pattern).test('2026-02') && '2026-02',
  'unknown where the pattern does not say it': ({ kind, limits: { pattern = '' } }) =>
    kind === 'DATE' && !new RegExp(pattern).test('unknown') && 'unknown',
  'a country or currency that does not fit the pattern': ({ type }) => /^(Country|Currency)Code$/.test(type) && 'd',
  'a group of nothing that it has': ({ kind }) => kind === 'GROUP' && { nothing: 1 },
};

/** The minimum that a form requires. */
function leastOf(form: NodeForm): { [name: string]: Plain } {
  const [values] = fc.sample(valuesOfForm(form), { numRuns: 1, seed: 1 });
  return values ?? {};
}

describe('a form', () => {
  it('exists for every type that is not private, and for no other', () => {
    const expected = [...vocabulary.nodes.values()].filter((type) => !type.private).map((type) => type.name);
    expect(nodeForms.map(({ type }) => type)).toEqual(expected.sort());
    expect(expected).not.toContain('Company');
    expect(expected.length).toBeGreaterThan(15);
  });

  it.each(nodeForms.map((form) => [form.type, form] as const))(
    'of a %s contains everything that is needed to write one',
    (type, form) => {
      fc.assert(
        fc.property(valuesOfForm(form), (values) => {
          expect(faultsOf(type, values)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(Object.entries(breaking))('is right that %s is refused', (_, breakLimit) => {
    const accepted: string[] = [];
    let tried = 0;
    for (const form of nodeForms)
      for (const field of form.fields) {
        const value = breakLimit(field);
        if (value === undefined || value === false) continue;
        tried += 1;
        const faults = faultsOf(form.type, { ...leastOf(form), [field.name]: value });
        if (!faults.some((fault) => fault.includes(`"${field.name}`))) accepted.push(`${form.type}.${field.name}`);
      }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });

  it('is right that what it requires cannot be left out', () => {
    for (const form of nodeForms)
      for (const { name } of form.fields.filter(({ required }) => required)) {
        const { [name]: _, ...rest } = leastOf(form);
        expect(faultsOf(form.type, rest).join(), `${form.type}.${name}`).toContain(`"${name}"`);
      }
  });

  it('is right that a relation has no field that it does not name', () => {
    const end = { source: 'source/gazette', nothing: 1 };
    expect(faultsOf('Regulation', { ...leastOf(nodeForm('Regulation')), cites: [end] }).join()).toContain('"nothing"');
  });

  it('gives the format of a date, the field of its precision, and which end of a period it is', () => {
    expect(fieldOf('Regulation', 'validFrom')).toMatchObject({
      kind: 'DATE',
      precision: 'validFromPrecision',
      period: { bound: 'FIRST_DAY', otherEnd: 'validTo' },
    });
    expect(fieldOf('Regulation', 'validTo')?.period).toEqual({ bound: 'LAST_DAY', otherEnd: 'validFrom' });
    expect(fieldOf('Source', 'checkedOn')).toMatchObject({ precision: undefined, period: undefined });
  });

  it('gives the parts of a group, and which of them are required', () => {
    const cost = fieldOf('Formality', 'cost');
    expect([cost?.kind, cost?.required]).toEqual(['GROUP', false]);
    expect(cost?.fields.find(({ name }) => name === 'currency')).toMatchObject({
      kind: 'TEXT',
      required: true,
      limits: { pattern: '^[A-Z]{3}$', example: 'EUR' },
    });
    expect(cost?.fields.find(({ name }) => name === 'typical')?.limits.least).toBe(0);
  });

  it('says the languages of a text in a group', () => {
    expect(fieldOf('Formality', 'recurs')?.fields.find(({ name }) => name === 'window')).toMatchObject({
      kind: 'LOCALIZED_TEXT',
      languages: [
        { code: 'en', required: true },
        { code: 'ko', required: false },
      ],
      limits: { longest: 500 },
    });
  });

  it('gives the targets of a relation, their number, its properties, and whether it can be ended', () => {
    expect(relationOf('Country', 'memberOf')).toMatchObject({
      relationship: 'MEMBER_OF',
      targets: ['Bloc'],
      key: ['from'],
      lastDay: 'to',
    });
    expect(relationOf('Formality', 'atStage')).toMatchObject({
      targets: ['Stage'],
      min: 1,
      max: 1,
      lastDay: undefined,
    });
    const cites = relationOf('Regulation', 'cites');
    expect(cites).toMatchObject({ end: 'source', key: ['about', 'locator'] });
    expect(cites?.fields.find(({ name }) => name === 'confidence')?.choices).toContain('OFFICIAL');
  });

  it('leaves out what is written from the other end', () => {
    expect(relationOf('Bloc', 'members')).toBeUndefined();
    expect(relationOf('Regulation', 'provisions')).toBeUndefined();
  });

  it('names every rule that will be checked, in its own sentence', () => {
    const { checks } = nodeForm('Trait');
    expect(checks.map(({ id }) => id)).toEqual(changeChecks.map(({ id }) => id));
    const source = checks.find(({ id }) => id === 'source-is-present');
    expect(source?.blocks).toBe(true);
    expect(english(source?.sentence ?? '')).toBe('Each fact cites a source.');
    expect(checks.some(({ blocks }) => !blocks)).toBe(true);
  });

  it('gives patterns for an HTML input, with examples that match them', () => {
    const all = (fields: readonly FieldForm[]): FieldForm[] => fields.flatMap((each) => [each, ...all(each.fields)]);
    const patterns = nodeForms.flatMap(({ fields }) => all(fields)).filter(({ limits }) => limits.pattern);
    for (const { name, limits } of patterns)
      expect(limits.example, name).toMatch(new RegExp(`^(?:${limits.pattern})$`, 'v'));
    expect(patterns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['id', 'url', 'currency', 'code', 'validFrom']),
    );
  });
});
