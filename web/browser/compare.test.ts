import { describe, expect, it } from 'vitest';
import { compareWords } from '../compare/compare.words.js';
import { sayIn } from '../language/words.js';
import { looks, openBrowser } from './visit.js';

const { visit } = openBrowser([/status of 500/]);
const ten = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'];
const shirts = `/compare?${ten.map((code) => `to=${code}`).join('&')}&hs=6109.10`;

describe.each(looks)('a comparison in $language on a $size', (look) => {
  const say = sayIn(compareWords, look.language);

  it('shows ten markets, sorts them, and leads to a plan and back', async () => {
    const page = await visit(shirts, look);
    const lines = page.locator('.comparison tbody tr:not(.waiting)');
    await expect.poll(() => lines.count(), { timeout: 60_000 }).toBe(ten.length);
    if (look.size === 'desktop') await page.getByRole('button', { name: say('duty'), exact: true }).click();
    else {
      await page.getByRole('button', { name: new RegExp(say('sort')) }).click();
      await page.getByRole('option', { name: say('lowest', { name: say('duty') }) }).click();
    }
    await page.waitForURL(/sort=duty/);
    await lines.first().getByRole('link').first().click();
    await page.locator('.verdict').waitFor();
    await page.goBack();
    await page.waitForURL(/compare.*sort=duty/);
    await expect.poll(() => lines.count(), { timeout: 60_000 }).toBe(ten.length);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(screen);
  });
});

it('ranks by weights, which the address holds', async () => {
  const page = await visit(shirts, { language: 'en', size: 'desktop' });
  const say = sayIn(compareWords, 'en');
  await page.getByRole('heading', { name: say('rankTitle') }).waitFor();
  const slider = page.getByRole('slider', { name: say('weight_duty') });
  await slider.focus();
  await page.keyboard.press('End');
  await page.waitForURL(/w-duty=100/);
  await page.reload();
  await page.getByRole('heading', { name: say('rankTitle') }).waitFor();
  expect(await page.getByRole('slider', { name: say('weight_duty') }).inputValue()).toBe('100');
});

it('keeps what has come when a portion fails, and asks again for the rest alone', async () => {
  const say = sayIn(compareWords, 'en');
  const page = await visit('/compare', { language: 'en', size: 'desktop' });
  const asked: string[][] = [];
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON();
    if (body.operationName !== 'Compare') return route.continue();
    asked.push(body.variables.input.targets);
    return asked.length === 1 ? route.fulfill({ status: 500, body: '' }) : route.continue();
  });
  await page.goto('/compare?to=VN&to=GB&to=JP&to=US&to=DE&hs=6109.10');
  await page.getByText(say('failed', { n: 3, done: 2 })).waitFor();
  expect(await page.locator('.comparison tbody tr').count()).toBe(2);
  await page.getByRole('alert').getByRole('button').click();
  await page.getByText(say('done', { done: 5, all: 5 })).waitFor();
  expect(asked).toEqual([
    ['VN', 'GB', 'JP'],
    ['US', 'DE'],
    ['VN', 'GB', 'JP'],
  ]);
});

it('takes markets away and adds them by the keyboard', async () => {
  const say = sayIn(compareWords, 'en');
  const page = await visit('/compare?to=VN&to=GB&to=JP&hs=6109.10', { language: 'en', size: 'desktop' });
  await page.getByRole('button', { name: say('remove', { name: 'United Kingdom' }) }).press('Enter');
  await page.waitForURL(/to=VN&to=JP&/);
  const next = page.getByRole('button', { name: say('remove', { name: 'Japan' }) });
  await expect.poll(() => next.evaluate((button) => button === document.activeElement)).toBe(true);
  const field = page.getByRole('combobox', { name: say('add') });
  await field.fill('Chil');
  await page.getByRole('option', { name: 'Chile' }).waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL(/to=VN&to=JP&to=CL/);
  await expect.poll(() => field.inputValue()).toBe('');
  await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  await page.getByText(say('done', { done: 3, all: 3 })).waitFor();
});
