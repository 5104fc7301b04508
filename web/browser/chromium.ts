import { existsSync } from 'node:fs';

/** Debian's place; another one by `CHROMIUM`. */
const usual = '/usr/bin/chromium';

/** @throws if there is no browser: the message says how to get one */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? usual;
  if (!existsSync(path))
    throw new Error(
      `There is no Chromium at ${path}. Install Debian's package "chromium", or name another by CHROMIUM.`,
    );
  return path;
}

/** Chromium as a container runs it, without the requests that it makes by itself. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
