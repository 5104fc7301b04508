import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classTree } from '../../../src/ingest/schedules/class-tree.js';
import { hsCodes } from '../../../src/ingest/schedules/hs-codes.js';
import { printSchedule } from '../../../src/ingest/schedules/print-schedule.js';
import { isoOf } from '../../../src/ingest/schedules/read-edition.js';
import { readSchedule } from '../../../src/ingest/schedules/read-schedule.js';

const folder = 'seed/schedules';
const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const yaml = [...readdirSync(folder).filter((name) => name.endsWith('.yaml'))].map((name) =>
  readFileSync(`${folder}/${name}`, 'utf8'),
);
const sources = readFileSync('seed/sources/schedules.yaml', 'utf8');
const hs = hsCodes(readFileSync('seed/reference/hs-2022.csv', 'utf8'));

describe('the shipped schedules', () => {
  it('are those of 39 markets', () => {
    expect(names).toHaveLength(39);
  });

  it.each(names)('%s is what it would be printed as, in the order of its codes', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const schedule = readSchedule(text, name);
    expect(printSchedule(schedule) === text).toBe(true);
    expect(name).toBe(`${isoOf(schedule.territory)}.tsv`);
  });

  it.each(names)('%s has columns, sources and classes that the seed has', (name) => {
    const schedule = readSchedule(readFileSync(`${folder}/${name}`, 'utf8'), name);
    for (const column of schedule.columns)
      expect(
        yaml.some((text) => text.includes(`id: ${column}\n`)),
        column,
      ).toBe(true);
    for (const { source } of schedule.editions) expect(sources, source).toContain(`id: ${source}\n`);
    const codes = schedule.lines.map(({ code }) => code);
    const ids = new Set(classTree(hs, codes, schedule.scheme).map(({ id }) => id));
    expect(schedule.lines.filter(({ partOf }) => !ids.has(partOf))).toEqual([]);
    expect(schedule.rates.filter(({ covers }) => !ids.has(covers))).toEqual([]);
  });
});
