import type { Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { problemWords } from '../api/problem-note.words.js';
import { sayIn } from '../language/words.js';
import { planPageWords } from '../plan/plan-page.words.js';
import { openBrowser } from './visit.js';

const { visit } = openBrowser([/net::ERR_FAILED/, /status of 401/]);
const look = { language: 'ko', size: 'phone' } as const;
const say = { page: sayIn(planPageWords, 'ko'), problem: sayIn(problemWords, 'ko') };

const isPlan = (route: Route): boolean => route.request().postDataJSON()?.operationName === 'Plan';

it('says that a slow plan is still being made, and nothing jumps when it comes', async () => {
  const page = await visit('/plans', look);
  const held: Route[] = [];
  await page.route('**/graphql', (route) => (isPlan(route) ? void held.push(route) : route.continue()));
  await page.goto('/plan?to=DE&hs=3304.99');
  await page.getByText(say.page('slow')).waitFor();
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('.verdict').waitFor();
});

it('keeps the input when the API does not answer, and tries again', async () => {
  const page = await visit('/plans', look);
  let isDown = true;
  await page.route('**/graphql', (route) => (isDown && isPlan(route) ? route.abort() : route.continue()));
  await page.goto('/plan?to=DE&hs=3304.99');
  await page.getByText(say.problem('unreachable')).waitFor();
  expect(new URL(page.url()).searchParams.get('hs')).toBe('3304.99');
  isDown = false;
  await page.getByRole('button', { name: say.problem('again') }).click();
  await page.locator('.verdict').waitFor();
});

it('says that a sign-in has ended', async () => {
  const page = await visit('/plans', look);
  const body = JSON.stringify({ errors: [{ message: 'expired', extensions: { code: 'TOKEN_EXPIRED' } }] });
  await page.route('**/graphql', (route) =>
    isPlan(route) ? route.fulfill({ status: 401, contentType: 'application/json', body }) : route.continue(),
  );
  await page.goto('/plan?to=DE&hs=3304.99');
  await page.getByText(say.problem('expired')).waitFor();
});
