// Measures the pages of the server at LANDFALL_URL through the browser's own protocol: `npm run bench:pages`.
// Medians of 7 visits, each in a new profile; the tables of docs/benchmarks.md are its output.

import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.js';

const server = process.env.LANDFALL_URL ?? 'http://127.0.0.1:4000';
const VISITS = 7;

const ten = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'].map((code) => `to=${code}`).join('&');
const pages = {
  navigator: { path: '/', ready: 'h1' },
  plan: { path: '/plan?to=DE&hs=3304.99', ready: '.verdict' },
  'ten markets': { path: `/compare?${ten}&hs=6109.10`, ready: '.ranking' },
} as const;

/** Collected by the page itself, from its first line on. */
const OBSERVER = `
  window.measured = { paint: 0, shift: 0, blocking: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.paint = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) measured.shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.blocking += Math.max(0, entry.duration - 50); })
    .observe({ type: 'longtask', buffered: true });
`;

interface Measured {
  /** Largest contentful paint and total blocking time in milliseconds, cumulative layout shift without a unit. */
  readonly paint: number;
  readonly shift: number;
  readonly blocking: number;
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
console.log('| page | largest paint (ms) | layout shift | blocking time (ms) |\n| --- | --- | --- | --- |');
for (const [name, { path, ready }] of Object.entries(pages)) {
  const all: Measured[] = [];
  for (let visit = 0; visit < VISITS; visit++)
    all.push(
      await withPage(browser, async (page) => {
        await page.goto(path);
        await page.locator(ready).first().waitFor();
        await page.waitForLoadState('networkidle');
        return page.evaluate<Measured>('measured');
      }),
    );
  const of = (key: keyof Measured): number => median(all.map((each) => each[key]));
  console.log(`| ${name} | ${of('paint').toFixed(0)} | ${of('shift').toFixed(3)} | ${of('blocking').toFixed(0)} |`);
}

const submitted = await times(async (page) => {
  await page.goto('/?to=DE&hs=3304.99');
  await page.waitForLoadState('networkidle');
  const start = Date.now();
  await page.locator('button[type=submit]').click();
  await page.locator('.verdict').waitFor();
  return Date.now() - start;
});
const answered = await times(async (page) => {
  await page.goto('/plan?to=DE&hs=3304.99');
  await page.locator('#questions .answer-line').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate<number>(`new Promise((resolve) => {
    const start = performance.now();
    document.querySelector('#questions .answer-line').click();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  })`);
});
console.log(
  `\nFrom the submit to the verdict: ${submitted} ms. From a click on an answer to the next frame: ${answered} ms.`,
);
await browser.close();

async function times(measure: (page: Page) => Promise<number>): Promise<string> {
  const all: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) all.push(await withPage(browser, measure));
  return median(all).toFixed(0);
}

async function withPage<T>(opened: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await opened.newContext({ baseURL: server, viewport: { width: 1280, height: 900 }, locale: 'ko-KR' });
  const page = await context.newPage();
  await page.addInitScript(OBSERVER);
  const result = await use(page);
  await context.close();
  return result;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
