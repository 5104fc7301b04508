import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.js';
import { startIssuer } from './issuer.js';
import { command, serverEnvironment, startServer } from './start-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server under test, without a slash at its end. */
    server: string;
    /** A token of a firm on this server. */
    token: string;
    /** A second server, whose tokens come from `issuer`. */
    serverWithIssuer: string;
    issuer: string;
  }
}

/** Starts the built server, and a second one with an issuer of tokens, on folders with everything that ships. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/pages/index.html')) throw new Error('The pages are not built: run "npm run build" first.');
  chromiumPath();
  const folder = await mkdtemp(join(tmpdir(), 'landfall-browser-'));
  const [local, remote] = [join(folder, 'local'), join(folder, 'remote')];
  const issuer = await startIssuer();
  const server = await startServer(serverEnvironment(local));
  const withIssuer = await startServer(
    serverEnvironment(remote, {
      AUTH_ISSUER: issuer.address,
      AUTH_AUDIENCE: issuer.audience,
      AUTH_JWKS_URI: `${issuer.address}/keys`,
      AUTH_CLIENT_ID: issuer.clientId,
    }),
  );
  const words = ['token', '--name', 'Kim Min', '--role', 'company', '--firm', 'hanbit'];
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...words], {
    env: serverEnvironment(local),
  });
  project.provide('server', server.address);
  project.provide('token', stdout.trim().split('\n').at(-1) ?? '');
  project.provide('serverWithIssuer', withIssuer.address);
  project.provide('issuer', issuer.address);
  return async () => {
    await Promise.all([server.stop(), withIssuer.stop(), issuer.stop()]);
    await rm(folder, { recursive: true });
  };
}
