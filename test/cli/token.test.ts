import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { landfall, type Result, serve } from './landfall.js';

const smallSeed = fileURLToPath(new URL('seed', import.meta.url));

// Each test starts several processes, while suites of other files run.
vi.setConfig({ testTimeout: 120_000 });

const program = inject('program');

let folder: string;
let variables: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-token-'));
  variables = { LANDFALL_DATA: join(folder, 'data'), LANDFALL_SEED: smallSeed };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const token = (...args: readonly string[]): Promise<Result> => landfall(program, ['token', ...args], variables);

interface Me {
  readonly data?: { readonly me: object } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function me(url: string, bearer: string): Promise<{ status: number; answer: Me }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ query: '{ me { signedIn name roles desks } }' }),
  });
  return { status: response.status, answer: JSON.parse(await response.text()) };
}

describe('landfall token', () => {
  it('prints a token alone, and says beside it for whom and until when it is', async () => {
    const printed = await token(
      '--name',
      'Linh Tran',
      '--role',
      'editor',
      '--role',
      'reviewer',
      '--desk',
      'vn',
      '--desk',
      'EU',
      '--desk',
      'commons',
    );
    expect(printed.code).toBe(0);
    expect(printed.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { exp = 0, iat = 0, ...claims } = decodeJwt(printed.stdout.trim());
    expect(claims).toEqual({
      iss: 'landfall-local',
      aud: 'landfall-local',
      sub: 'linh-tran',
      name: 'Linh Tran',
      roles: ['editor', 'reviewer'],
      desks: ['country/VN', 'bloc/EU', 'commons'],
    });
    expect(Math.abs(exp - iat - 30 * 86_400)).toBeLessThan(60);
    const until = new Date(exp * 1000).toISOString().slice(0, 16);
    expect(printed.stderr).toBe(
      `Token for Linh Tran (linh-tran) as editor and reviewer of country/VN, bloc/EU and commons, valid until ${until}Z. Anyone who has this token can act as Linh Tran.\n`,
    );
    expect((await stat(join(folder, 'data', 'access-key.json'))).mode & 0o777).toBe(0o600);
  });

  it('names the firm of a company, a subject and the days as they are given', async () => {
    const { stdout } = await token(
      '--name',
      'Kim',
      '--role',
      'company',
      '--firm',
      'hanbit',
      '--subject',
      'kim-1',
      '--days',
      '366',
    );
    const { exp = 0, iat = 0, ...claims } = decodeJwt(stdout.trim());
    expect(claims).toMatchObject({ sub: 'kim-1', firm: 'hanbit', roles: ['company'], desks: [] });
    expect(Math.round((exp - iat) / 86_400)).toBe(366);
  });

  it.each([
    [
      ['--name', 'A', '--role', 'king'],
      /There is no role "king"\. Use company, .* or administrator\. \[NO_SUCH_ROLE\]/,
    ],
    [
      ['--name', 'A', '--role', 'editor'],
      /The role editor applies only to desks\. .*--desk VN.* \[ROLE_WITHOUT_DESK\]/,
    ],
    [['--name', 'A', '--role', 'editor', '--desk', 'XQ'], /There is no desk "XQ".* \[NO_SUCH_DESK\]/],
    [['--name', 'A', '--role', 'editor', '--desk', 'Vietnam'], /There is no desk "Vietnam".* \[NO_SUCH_DESK\]/],
    [['--name', 'A', '--role', 'editor', '--desk', 'country/EU'], /There is no desk "country\/EU".* \[NO_SUCH_DESK\]/],
    [['--name', 'A', '--days', '367'], /--days cannot read "367"\. .*at most 366\. \[BAD_OPTION\]/],
    [['--name', 'A', '--days', '0'], /--days cannot read "0"/],
    [['--name', 'Li\u202enh'], /--name cannot read .*\[BAD_OPTION\]/],
    [['--name', ' '], /--name cannot read " "\. .*\[BAD_OPTION\]/],
    [['--role', 'editor'], /The option "--name <name>" is missing\./],
  ])('says what is wrong with %j', async (args, message) => {
    const refused = await token(...args);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(message);
  });

  it('makes none that would be refused, and none with a key that others can use', async () => {
    variables = { ...variables, HOST: '0.0.0.0' };
    expect((await token('--name', 'A')).stderr).toMatch(
      /HOST=0\.0\.0\.0 is not limited to this machine.*\[NO_LOCAL_TOKENS\]/,
    );
    variables = { ...variables, HOST: '127.0.0.1' };
    await token('--name', 'A');
    await chmod(join(folder, 'data', 'access-key.json'), 0o644);
    expect((await token('--name', 'A')).stderr).toMatch(/mode 0644.*\[KEY_EXPOSED\]/);
  });
});

describe('a server on this machine', () => {
  it('believes a token that is made while it runs, and none of another machine', async () => {
    const server = await serve(program, variables);
    const { stdout } = await token('--name', 'Linh Tran', '--role', 'reviewer', '--desk', 'VN');
    expect(await me(server.url, stdout.trim())).toEqual({
      status: 200,
      answer: { data: { me: { signedIn: true, name: 'Linh Tran', roles: ['REVIEWER'], desks: ['country/VN'] } } },
    });
    variables = { ...variables, LANDFALL_DATA: join(folder, 'other') };
    const stranger = await token('--name', 'Linh Tran', '--role', 'administrator');
    const refused = await me(server.url, stranger.stdout.trim());
    expect(refused.status).toBe(401);
    expect(refused.answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_TOKEN']);
    expect(await server.stop()).toBe(0);
  });

  it('believes none once others reach it', async () => {
    const { stdout } = await token('--name', 'Linh Tran', '--role', 'administrator');
    const server = await serve(program, { ...variables, HOST: '0.0.0.0' });
    const refused = await me(server.url.replace('0.0.0.0', '127.0.0.1'), stdout.trim());
    expect(refused.status).toBe(401);
    expect(refused.answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOKENS_NOT_TAKEN']);
    await server.stop();
  });
});
