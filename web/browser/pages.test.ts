import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openBrowser } from './visit.js';

const { visit } = openBrowser([/status of 404/]);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const paths = {
  navigator: { path: '/?to=VN&size=SME', ready: '#size' },
  plan: { path: '/plan?to=DE&hs=3304.99', ready: '#receipt' },
  service: { path: '/plan?to=DE&kind=software&class=intangible%2Fai-recruiting', ready: '#receipt' },
  compare: { path: '/compare?to=VN&to=DE&hs=6109.10', ready: '.ranking' },
  plans: { path: '/plans', ready: 'form' },
  'no page': { path: '/nowhere', ready: 'h1' },
} as const;

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(Object.entries(paths))('%s has nothing serious that axe finds', async (_, { path, ready }) => {
    const page = await visit(path, { language: 'ko', size: 'desktop', theme });
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    // The policy forbids scripts of others, also this one: it runs beside the page.
    const found = await page.context().newCDPSession(page);
    await found.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
      'axe.run().then(({ violations }) => violations)',
    );
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
  });
});

it('loads at most 200 kB of script and 300 kB of fonts first', async () => {
  const page = await visit('/', { language: 'ko', size: 'desktop' });
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#from')?.value !== '');
  await page.waitForLoadState('networkidle');
  const sizes = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => ({
      name: entry.name,
      bytes: entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0,
    })),
  );
  const sum = (end: RegExp) => sizes.filter(({ name }) => end.test(name)).reduce((all, { bytes }) => all + bytes, 0);
  expect(sum(/\.js$/)).toBeGreaterThan(50_000);
  expect(sum(/\.js$/)).toBeLessThanOrEqual(200_000);
  expect(sum(/\.woff2$/)).toBeLessThanOrEqual(300_000);
});

it('shows the playground at the address of the API', async () => {
  const page = await visit('/graphql', { language: 'en', size: 'desktop' });
  await page.locator('.graphiql-container').waitFor();
});

it('opens the playground with the query that a page gives it', async () => {
  const given = new URLSearchParams({ query: 'query Given { knowledge { sequence } }' });
  const page = await visit(`/graphql#${given}`, { language: 'en', size: 'desktop' });
  await page.locator('.graphiql-query-editor').getByText('Given').waitFor();
});
