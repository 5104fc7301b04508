import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../language/words.js';
import { questionsWords } from '../plan/questions/questions.words.js';
import { sourcesWords } from '../plan/sources/sources.words.js';
import { stepWords } from '../plan/step/step.words.js';
import { takeAwayWords } from '../plan/take-away/take-away.words.js';
import { reportWords } from '../report/report.words.js';
import { looks, openBrowser } from './visit.js';

const { visit } = openBrowser();
const cosmetics = '/plan?to=DE&hs=3304.99&on=2026-12-01';

const opened = async (page: Page): Promise<void> => page.locator('.verdict').waitFor();

describe.each(looks)('a plan in $language on a $size', (look) => {
  it('follows an answer, which the address holds', async () => {
    const page = await visit(cosmetics, look);
    await opened(page);
    await page.locator('#questions .answer-line').first().click();
    await page.waitForURL((url) => [...url.searchParams].length > 3);
    await page
      .getByRole('button', { name: new RegExp(`^${sayIn(questionsWords, look.language)('undo')}`) })
      .first()
      .waitFor();
    await page.goBack();
    await page.waitForURL((url) => [...url.searchParams].length === 3);
  });

  it('opens a step to its reason and its sources', async () => {
    const page = await visit(cosmetics, look);
    await opened(page);
    const step = page.locator('#journey details.step').first();
    await step.locator('summary').first().click();
    await step.getByText(sayIn(stepWords, look.language)('why')).waitFor();
    await step.getByText(sayIn(sourcesWords, look.language)('confidence')).first().waitFor();
  });

  it('fits the width of the screen', async () => {
    const page = await visit(cosmetics, look);
    await opened(page);
    await page.locator('#receipt').waitFor();
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(screen);
  });
});

const look = { language: 'ko', size: 'desktop' } as const;

it('takes a report of an error, with a reference to keep', async () => {
  const page = await visit(cosmetics, look);
  await opened(page);
  const step = page.locator('#journey details.step').first();
  await step.locator('summary').first().click();
  const say = sayIn(reportWords, 'ko');
  await step
    .getByRole('button', { name: new RegExp(`^${say('open')}`) })
    .first()
    .click();
  await page.getByLabel(say('text')).fill('기간이 다릅니다. 실제로는 20일이 걸립니다.');
  await page.getByRole('button', { name: say('send') }).click();
  await page.getByText(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/).waitFor();
});

it('can be taken away as a table, a calendar and data', async () => {
  const page = await visit(cosmetics, look);
  await opened(page);
  const say = sayIn(takeAwayWords, 'ko');
  async function saved(word: 'table' | 'calendar' | 'json'): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say(word) }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }
  expect((await saved('table')).split('\r\n').length).toBeGreaterThan(5);
  expect(await saved('calendar')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(JSON.parse(await saved('json'))).toMatchObject({ data: { entryPlan: { target: { code: 'DE' } } } });
});

it('prints with all steps open', async () => {
  const page = await visit(cosmetics, look);
  await opened(page);
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('#journey details.step')
    .evaluateAll((steps) => steps.map((step) => step.querySelector('.step-body')?.getBoundingClientRect().height ?? 0));
  expect(heights.length).toBeGreaterThan(5);
  expect(heights.filter((height) => height < 20)).toEqual([]);
});

it('says what is wrong with an input, and leads back to its field', async () => {
  const page = await visit('/plan?to=VN&hs=3304.99&employees=many', look);
  await page.getByText('many').first().waitFor();
  await page.locator('a[href*="employees=many"]').first().click();
  await page.waitForURL((url) => url.pathname === '/');
});
