import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import { gapsIn } from '../../src/knowledge/completeness/completeness.js';
import { dueSources } from '../../src/knowledge/completeness/due-sources.js';
import { placeName } from '../../src/knowledge/facts/fault.js';
import { english } from '../messages/english.js';
import { seedOf } from './seed-of.js';

const cites = 'cites: { source: source/gazette, confidence: OFFICIAL }';

/** The gaps in one file of these lines and its references, as `line rule`. */
function gapsOf(...lines: string[]): string[] {
  const { facts, faults } = readAndCheck(seedOf(lines.join('\n')));
  expect(faults).toEqual([]);
  return gapsIn(facts)
    .map(({ place, rule }) => `${english(placeName(place))} ${rule}`)
    .filter((gap) => gap.startsWith('seed/a.yaml:'))
    .map((gap) => gap.replace('seed/a.yaml:', ''));
}

describe('what is sound and not complete is a gap, with its line:', () => {
  it('a requirement without an authority or a need', () => {
    expect(
      gapsOf(
        'Formality:',
        `  - { id: eu/filing, name: F, kind: REPORT, atStage: stage/entry, raises: need/x, handledBy: authority/x, ${cites} }`,
        `  - { id: eu/label, name: L, kind: LABEL, atStage: stage/entry, raises: need/x, ${cites} }`,
        `  - { id: eu/test, name: T, kind: TEST, atStage: stage/entry, handledBy: authority/x, ${cites} }`,
        'Need: [{ id: need/x, name: X }]',
        'Authority: [{ id: authority/x, name: X }]',
      ),
    ).toEqual(['3 requirement-is-placed', '4 requirement-is-placed']);
  });

  it('a rule that does not state from when it binds, or that nobody knows', () => {
    const rule = (id: string, ...more: string[]) =>
      `  - { ${[`id: ${id}, name: R, area: TAX, side: MARKET, appliesIn: country/DE, covers: class/any`, cites, ...more].join(', ')} }`;
    expect(
      gapsOf(
        'Regulation:',
        rule('eu/a'),
        rule('eu/b', 'validFrom: 2020'),
        rule('eu/c', 'validFrom: unknown'),
        rule('eu/d', 'partOf: eu/b'),
      ),
    ).toEqual(['2 rule-is-dated']);
  });

  it('a programme that helps with nothing', () => {
    expect(
      gapsOf(
        'SupportProgram:',
        `  - { id: program/x, name: X, kind: GRANT, openTo: country/KR, atStage: stage/entry, runBy: authority/x, ${cites} }`,
        'Authority: [{ id: authority/x, name: X }]',
      ),
    ).toEqual(['2 programme-is-usable']);
  });

  it('what is joined to nothing: a citation joins the source, not the fact that cites it', () => {
    expect(
      gapsOf(
        'Need:',
        '  - { id: need/x, name: X }',
        'Agreement:',
        `  - { id: agreement/x, name: X, kind: TRADE, status: SIGNED, ${cites} }`,
      ),
    ).toEqual(['2 nothing-is-loose', '4 nothing-is-loose']);
  });

  it('a choice whose options have no names', () => {
    const trait = (id: string, more: string) =>
      `  - { id: trait/${id}, name: X, question: X?, subject: OFFERING, ${more} }`;
    expect(
      gapsOf(
        'Trait:',
        trait('a', 'kind: CHOICE, options: [A, B]'),
        trait('b', 'kind: CHOICE, options: [A, B], optionNames: [a, b]'),
        trait('c', 'kind: YES_NO'),
      ).filter((gap) => gap.endsWith('choice-is-named')),
    ).toEqual(['2 choice-is-named']);
  });

  it('a chain of programmes that ends before the last stage', () => {
    const program = (id: string, stage: string, ...more: string[]) =>
      `  - { ${[`id: program/${id}, name: X, kind: GRANT, openTo: country/KR, atStage: stage/${stage}, runBy: authority/x, funds: need/x`, cites, ...more].join(', ')} }`;
    expect(
      gapsOf(
        'SupportProgram:',
        program('first', 'early', 'leadsTo: program/second'),
        program('second', 'middle'),
        program('third', 'early', 'leadsTo: program/fourth'),
        program('fourth', 'late'),
        'Stage:',
        '  - { id: stage/early, name: A, order: 1, next: stage/middle }',
        '  - { id: stage/middle, name: M, order: 5, next: stage/late }',
        '  - { id: stage/late, name: B, order: 9 }',
        'Need: [{ id: need/x, name: X }]',
        'Authority: [{ id: authority/x, name: X }]',
      ),
    ).toEqual(['2 journey-is-whole']);
  });
});

describe('a source', () => {
  it('is due when the day to read it again has passed', () => {
    const { facts } = readAndCheck(
      seedOf(
        'Source:\n  - { id: source/old, name: O, kind: NEWS, reviewBy: 2026-06-30 }\n  - { id: source/new, name: N, kind: NEWS, reviewBy: 2026-07-01 }',
      ),
    );
    expect(dueSources(facts, '2026-07-01').map(({ source, reviewBy }) => [source.id, reviewBy])).toEqual([
      ['source/old', '2026-06-30'],
    ]);
  });
});
