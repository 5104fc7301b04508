import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../language/words.js';
import { navigatorWords } from '../navigator/navigator.words.js';
import { answerWords } from '../plan/answer/answer.words.js';
import { faultWords } from '../plan-input/faults.words.js';
import { type Look, looks, openBrowser } from './visit.js';

const { visit } = openBrowser();
const words = {
  ko: { market: '베트남', goods: '크림', code: '3304.99' },
  en: { market: 'Vietnam', goods: 'cream', code: '3304.99' },
} as const;

const sayOf = ({ language }: Look) => ({
  form: sayIn(navigatorWords, language),
  answer: sayIn(answerWords, language),
  fault: sayIn(faultWords, language),
});

async function chooseMarket(page: Page, label: string, market: string): Promise<void> {
  // The list of markets has come when the name of the origin shows.
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#from')?.value !== '');
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.pressSequentially(market);
  await page.getByRole('option').nth(1).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.waitForURL(/[?&]to=VN/);
}

describe.each(looks)('the navigator in $language on a $size', (look) => {
  const say = sayOf(look);

  it('leads from a word to a plan, and back with all of the input', async () => {
    const page = await visit('/', look);
    await chooseMarket(page, say.form('to'), words[look.language].market);
    await page.locator('#what').fill(words[look.language].goods);
    await page.getByRole('option', { name: '3304' }).first().click();
    await page.getByRole('button', { name: say.form('submit') }).click();
    await page.locator('.verdict').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('VN');
    await page.reload();
    await page.locator('.verdict').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: say.form('title') }).waitFor();
    expect(await page.locator('#what').inputValue()).not.toBe('');
  });

  it('takes a code as it is typed', async () => {
    const page = await visit('/?to=VN', look);
    await page.locator('#what').fill(words[look.language].code);
    await page.getByRole('button', { name: say.form('submit') }).click();
    await page.locator('.verdict').waitFor();
    expect(new URL(page.url()).searchParams.get('hs')).toBe('3304.99');
  });

  it('says at its field what is missing, and keeps what was typed', async () => {
    const page = await visit('/', look);
    await page.locator('#what').fill(words[look.language].goods);
    await page.getByRole('button', { name: say.form('submit') }).click();
    await page.getByText(say.fault('to')).first().waitFor();
    await page.getByText(say.fault('what')).first().waitFor();
    expect(await page.locator('#what').inputValue()).toBe(words[look.language].goods);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('fits the width of the screen', async () => {
    const page = await visit('/?to=VN&size=SME', look);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(screen);
  });
});

it('works by the keyboard alone', async () => {
  const look = { language: 'ko', size: 'desktop' } as const;
  const page = await visit('/', look);
  const say = sayOf(look);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#from')?.value !== '');
  await page.getByRole('combobox', { name: say.form('to') }).focus();
  await page.keyboard.type('베트남');
  const option = page.getByRole('option', { name: '베트남' });
  await option.waitFor();
  // Until the list has settled, the browser may forget which option the arrow reached.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown');
      return option.getAttribute('data-focused');
    })
    .toBe('true');
  await page.keyboard.press('Enter');
  await page.waitForURL(/to=VN/);
  await page.locator('#what').focus();
  await page.keyboard.type('330499');
  await page.waitForURL(/hs=330499/);
  const submit = page.getByRole('button', { name: say.form('submit') });
  for (let tabs = 0; tabs < 60 && !(await submit.evaluate((each) => each === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.verdict').waitFor();
});

it('keeps the language that the reader chose', async () => {
  const page = await visit('/', { language: 'en', size: 'desktop' });
  await page.getByRole('button', { name: '한국어' }).click();
  const title = sayIn(navigatorWords, 'ko')('title');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});
