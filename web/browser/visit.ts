import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromiumArguments, chromiumPath } from './chromium.js';

export interface Look {
  readonly language: 'ko' | 'en';
  readonly size: 'phone' | 'desktop';
  readonly theme?: 'light' | 'dark';
}

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const;

/** Each language on a phone and on a desktop. */
export const looks = [
  { language: 'ko', size: 'phone' },
  { language: 'ko', size: 'desktop' },
  { language: 'en', size: 'phone' },
  { language: 'en', size: 'desktop' },
] as const satisfies readonly Look[];

export interface Visits {
  /**
   * Opens a page of the server under test.
   * @param hosts that the page may ask, if it is not that of this server alone
   */
  visit(path: string, look: Look, hosts?: readonly string[]): Promise<Page>;
}

let visits = 0;

/** An address that no other visit of the file has. */
function nextAddress(): string {
  visits += 1;
  return `10.${process.pid % 250}.${Math.floor(visits / 250)}.${visits % 250}`;
}

/**
 * One browser for the tests of a file. After each test its pages are closed, and the test fails if a page wrote an error
 * or a warning to the console, threw, or asked another host.
 * @param expected messages that a test provokes
 */
export function openBrowser(expected: readonly RegExp[] = []): Visits {
  let browser: Browser;
  const open: BrowserContext[] = [];
  const faults: string[] = [];
  const fault = (text: string): void => {
    if (!expected.some((each) => each.test(text))) faults.push(text);
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });

  return {
    async visit(path, { language, size, theme = 'light' }, hosts = [inject('server')]) {
      const server = inject('server');
      const context = await browser.newContext({
        ...sizes[size],
        baseURL: server,
        colorScheme: theme,
        locale: language === 'ko' ? 'ko-KR' : 'en-GB',
        reducedMotion: 'reduce',
        extraHTTPHeaders: { 'x-forwarded-for': nextAddress() },
      });
      open.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(Number(process.env.PAGE_TIMEOUT ?? 60_000));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) fault(`console: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => fault(`error: ${message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!hosts.some((host) => url.startsWith(`${host}/`)) && !/^(data|blob):/.test(url))
          fault(`request to another host: ${url}`);
      });
      await page.goto(path);
      return page;
    },
  };
}
