import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/ingest/seed/read-seed.js';
import { readSeedFiles } from '../../src/ingest/seed/seed-files.js';
import type { Facts } from '../../src/knowledge/facts/facts.js';

const ours = /^seed\/(us\/duty\/|reference\/(us-additional-duties|hs-2022)\.csv$)/;

describe('the additional duties of the United States', () => {
  let facts: Facts;
  beforeAll(async () => {
    const files = await readSeedFiles(fileURLToPath(new URL('../../seed/', import.meta.url)));
    const read = readSeed(files.filter(({ name }) => ours.test(name)));
    expect(read.faults).toEqual([]);
    facts = read.facts;
  });

  const ends = (rule: string, type: string) => new Set(facts.out(rule, type).map(({ to }) => to));

  // From the notes to chapter 99 of the HTS 2026, revision 6, by hand.
  it.each([
    ['50 % on articles of steel, note 16(c)(iii)', 'us/duty/section-232-metals/50', 'hs/7306'],
    ['50 % on articles of aluminium, note 16(c)(i)', 'us/duty/section-232-metals/50', 'hs/7601'],
    ['50 % on articles of copper, note 16(c)(v)', 'us/duty/section-232-metals/50', 'hs/7408'],
    ['25 % on steel household goods, note 16(c)(vii)', 'us/duty/section-232-metals/25', 'hs/732393'],
    ['25 % on refrigerators by weight, note 16(c)(vi)', 'us/duty/section-232-metals/25-by-weight', 'hs/841810'],
    ['15 % on machining centres, note 16(c)(x)', 'us/duty/section-232-metals/15', 'hs/845710'],
    ['15 % on parts of cars, note 33(g)', 'us/duty/section-232-vehicles/car-parts', 'hs/850760'],
    ['10 % on softwood, note 37(b)', 'us/duty/section-232-timber/lumber', 'hs/440711'],
    ['25 % on heavy trucks, note 38(b)', 'us/duty/section-232-vehicles/trucks', 'hs/870121'],
    ['10 % on buses, note 38(c)', 'us/duty/section-232-vehicles/buses', 'hs/8702'],
  ])('are %s', (_, rule, covered) => {
    expect(ends(rule, 'COVERS')).toContain(covered);
  });

  it.each([
    ['steel that is not listed: ferro-alloys', 'us/duty/section-232-metals/50', 'hs/7202'],
    ['steel scrap', 'us/duty/section-232-metals/50', 'hs/7204'],
    ['goods of another rate', 'us/duty/section-232-metals/50', 'hs/732393'],
    ['a subheading of which only some lines are listed', 'us/duty/section-232-metals/50', 'hs/761699'],
    ['motorcycles', 'us/duty/section-232-cars', 'hs/871120'],
  ])('do not cover %s', (_, rule, other) => {
    expect(ends(rule, 'COVERS')).not.toContain(other);
  });

  it('have bounds where only some lines of a subheading are listed', () => {
    expect(ends('us/duty/section-232-metals/25-or-50', 'COVERS')).toContain('hs/761699');
    expect(facts.node('us/duty/section-232-metals/25-or-50')?.values).toMatchObject({ rateMin: 25, rateMax: 50 });
  });

  it('of Section 122 except the lines of note 2(aa)(ii)', () => {
    const excepted = ends('us/duty/section-122', 'EXCLUDES');
    expect(excepted).toContain('hs/8542');
    expect(excepted).toContain('hs/0901');
    expect(excepted).not.toContain('hs/330499');
    const inPart = ends('us/duty/section-122/some-lines', 'COVERS');
    expect([...inPart].filter((id) => !excepted.has(id) && !excepted.has(id.slice(0, 7)))).toEqual([]);
  });

  it('give way to those of Section 232, and those on metals to those on vehicles', () => {
    for (const layer of ['us/duty/section-122', 'us/duty/section-301-forced-labor', 'us/duty/ieepa-korea-deal']) {
      expect(ends(layer, 'YIELDS_TO')).toContain('us/duty/section-232-metals/50');
      expect(ends(layer, 'YIELDS_TO')).toContain('us/duty/section-232-cars');
    }
    expect(ends('us/duty/section-232-metals/50', 'YIELDS_TO')).toContain('us/duty/section-232-vehicles/car-parts');
    expect(ends('us/duty/section-232-vehicles/car-parts', 'YIELDS_TO')).toEqual(new Set());
  });

  it('cover each class with one rule on metals of a day and origin', () => {
    const metals = facts.nodes.filter(({ id }) => id.startsWith('us/duty/section-232-metals/'));
    const current = metals.filter(({ id, values }) => values.validTo === undefined && !id.includes('machines'));
    const covered = current.flatMap(({ id }) => [...ends(id, 'COVERS')]);
    expect(new Set(covered).size).toBe(covered.length);
  });
});
