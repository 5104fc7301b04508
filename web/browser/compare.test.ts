import { describe, expect, it } from 'vitest';
import { compareWords } from '../compare/compare.words.js';
import { sayIn } from '../language/words.js';
import { looks, openBrowser } from './visit.js';

const { visit } = openBrowser();
const ten = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'];
const shirts = `/compare?${ten.map((code) => `to=${code}`).join('&')}&hs=6109.10`;

describe.each(looks)('a comparison in $language on a $size', (look) => {
  const say = sayIn(compareWords, look.language);

  it('shows ten markets, sorts them, and leads to a plan and back', async () => {
    const page = await visit(shirts, look);
    const lines = page.locator('.comparison tbody tr:not(.waiting)');
    await expect.poll(() => lines.count(), { timeout: 60_000 }).toBe(ten.length);
    await page.getByRole('button', { name: say('duty'), exact: true }).click();
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
