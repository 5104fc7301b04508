import { expect, inject, it } from 'vitest';
import { accountWords } from '../account/account.words.js';
import { sayIn } from '../language/words.js';
import { openBrowser } from './visit.js';

const { visit } = openBrowser([/status of 401/]);
const look = { language: 'ko', size: 'desktop' } as const;
const say = sayIn(accountWords, 'ko');

it('keeps a plan of a signed-in firm, and ticks a step off', async () => {
  const page = await visit('/plan?to=DE&hs=3304.99', look);
  await page.locator('.verdict').waitFor();
  await page.locator('#receipt a[href*="/plans?from="]').click();
  await page.getByLabel(say('token')).fill(inject('token'));
  await page.getByRole('button', { name: say('signIn') }).click();
  await page.waitForURL(/\/plan\?to=DE/);
  await page.getByRole('button', { name: say('save'), exact: true }).click();
  await page.getByLabel(say('firmName')).fill('한빛코스메틱');
  await page.getByRole('button', { name: say('save'), exact: true }).click();
  await page.getByText(say('saved')).waitFor();
  await page.locator('#receipt a[href$="/plans"]').click();
  await page.locator('.kept a').first().click();
  await page.waitForURL(/saved=/);
  const step = page.locator('#journey details.step').first();
  await step.locator('summary').first().click();
  await step.getByRole('button', { name: say('markDone') }).click();
  await step.getByRole('button', { name: say('markUndone') }).waitFor();
  expect(page.url()).not.toContain(inject('token'));
  // A reload signs out: the saved plan asks for the sign-in, and comes back after it.
  await page.reload();
  await page.locator('.plan-problems a[href*="/plans?from="]').click();
  await page.getByLabel(say('token')).fill(inject('token'));
  await page.getByRole('button', { name: say('signIn') }).click();
  await page.waitForURL(/saved=/);
  await page.locator('.verdict').waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    inject('token'),
  );
});

it('says why a token is not taken, and keeps the page', async () => {
  const page = await visit('/plans', look);
  await page.getByLabel(say('token')).fill('not-a-token');
  await page.getByRole('button', { name: say('signIn') }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel(say('token')).waitFor();
});

it('signs in at the issuer with PKCE, and comes back to the same plan', async () => {
  const server = inject('serverWithIssuer');
  const page = await visit(`${server}/plan?to=DE&hs=3304.99`, look, [server, inject('issuer')]);
  await page.locator('.verdict').waitFor();
  await page.locator('#receipt a[href*="/plans?from="]').click();
  await page.getByRole('button', { name: say('withIssuer', { host: new URL(inject('issuer')).host }) }).click();
  await page.waitForURL(/\/plan\?to=DE&hs=3304\.99$/);
  await page.getByRole('button', { name: say('save'), exact: true }).waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/eyJ|verifier/);
});
