// Pictures of every page at three widths, light and dark, in both languages: `npm run screenshots [-- NAME]`, of the
// server at LANDFALL_URL. They are written to `screenshots/`.

import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.js';

const ten = ['US', 'JP', 'CN', 'VN', 'DE', 'GB', 'AU', 'CA', 'TH', 'AE'].map((code) => `to=${code}`).join('&');

const pages: Readonly<Record<string, string>> = {
  navigator: '/',
  'navigator-suggestions': '/?to=VN&what=%ED%81%AC%EB%A6%BC',
  'navigator-details': '/?to=VN&hs=3304.99&size=SME&transport=SEA',
  plan: '/plan?to=GB&hs=2005.99&value=20000000+KRW',
  'plan-service': '/plan?to=DE&kind=software&class=intangible%2Fai-recruiting',
  'plan-without-data': '/plan?to=CH&hs=3304.99',
  'plan-incomplete': '/plan?to=VN&employees=many',
  compare: `/compare?${ten}&hs=6109.10`,
  'compare-empty': '/compare',
  plans: '/plans',
  'no-page': '/nowhere',
};

const server = process.env.LANDFALL_URL ?? 'http://127.0.0.1:4000';
const [only] = process.argv.slice(2);
await mkdir('screenshots', { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
for (const [name, path] of Object.entries(pages)) {
  if (only !== undefined && only !== name) continue;
  for (const locale of ['ko-KR', 'en-GB'])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [390, 768, 1280]) {
        const page = await browser.newPage({ baseURL: server, locale, colorScheme, viewport: { width, height: 900 } });
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const file = `screenshots/${name}-${locale.slice(0, 2)}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
        await page.close();
      }
}
await browser.close();
