import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { landfall, type Result, type Serving, serve } from './landfall.js';

const smallSeed = fileURLToPath(new URL('seed', import.meta.url));
const brokenSeed = fileURLToPath(new URL('broken-seed', import.meta.url));
const plan = ['plan', '--to', 'DE', '--hs', '330499', '--as-of', '2026-11-01'];

// Each test starts several processes, while suites of other files run.
vi.setConfig({ testTimeout: 120_000 });

const program = inject('program');

let folder: string;
let variables: { readonly LANDFALL_DATA: string; readonly LANDFALL_SEED: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-cli-'));
  variables = { LANDFALL_DATA: join(folder, 'data'), LANDFALL_SEED: join(folder, 'seed') };
  await cp(smallSeed, variables.LANDFALL_SEED, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Result> => landfall(program, args, variables);

/** Changes the duty rate of 6.5 % in the seed. */
async function changeDuty(rate: number): Promise<void> {
  const file = join(variables.LANDFALL_SEED, 'cosmetics.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('rate: 6.5', `rate: ${rate}`));
}

describe('landfall', () => {
  it('says what it can do, and suggests a command for one that is mistyped', async () => {
    const [help, mistyped] = await Promise.all([run('--help'), run('plam', '--to', 'DE')]);
    expect(help.code).toBe(0);
    for (const name of ['serve', 'seed', 'plan', 'find', 'check'])
      expect(help.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(mistyped).toMatchObject({ code: 1, stdout: '' });
    expect(mistyped.stderr).toMatch(/There is no command "plam"\. Did you mean "plan"\?/);
  });

  it('names the variables that it cannot use, and the Neo4j that does not answer', async () => {
    const [port, neo4j] = await Promise.all([
      landfall(program, ['serve'], { ...variables, PORT: '99999' }),
      landfall(program, plan, { ...variables, NEO4J_URI: 'bolt://127.0.0.1:1' }),
    ]);
    expect(port).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'error: The configuration is not valid. PORT="99999" is not valid. Use a port from 0 to 65535. [BAD_CONFIGURATION]\n',
    });
    expect(neo4j).toMatchObject({ code: 1, stdout: '' });
    expect(neo4j.stderr).toMatch(
      /^error: Neo4j does not respond at bolt:\/\/127\.0\.0\.1:1 .*\[ENGINE_UNAVAILABLE\]\n$/,
    );
  });
});

describe('landfall find', () => {
  it('prints the codes of what is named, and what is missing', async () => {
    expect(await run('find', 'shampoo')).toMatchObject({ code: 0, stdout: '330510  Shampoos\n' });
    expect((await run('find', 'shmapoo')).stdout).toMatch(/^Nothing has exactly these words.*\n330510 {2}Shampoos\n$/);
    expect((await run('find', '--lang', 'ko', 'zebra')).stdout).toMatch(/^이 이름의 분류가 없습니다/);
    expect(await run('find', 'shampoo', '--scheme', 'hss')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/"hss".*Did you mean "hs"/),
    });
    expect((await run('find')).code).toBe(1);
  });
});

describe('landfall plan', () => {
  it('loads the seed into an empty folder and prints a page without colours, at most 100 wide', async () => {
    const { code, stdout, stderr } = await run(...plan);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^The graph is empty\. Loading the seed\.\nLoaded \d+ nodes and \d+ relationships in /);
    expect(stdout).toMatch(/^South Korea to Germany: HS 330499\nSkin care preparations\nLaw as of 1 November 2026\. /);
    expect(stdout).toContain('\n  Verdict  depends on 1 answer (see Questions)\n');
    expect(stdout).toContain('\n  Duty     6.5 % of customs value\n');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('prints JSON for programs, and takes answers to its questions', async () => {
    const { stdout } = await run(...plan, '--format', 'json', '--trait', 'trait/sunscreen=yes');
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'OPEN', asOf: '2026-11-01', duty: { best: { total: 6.5 } } });
  });

  it('ends quietly if nobody reads its output', async () => {
    const child = spawn(process.execPath, [program, ...plan], {
      env: { ...process.env, ...variables, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('EPIPE') });
  });

  it('names the option at fault, what was given and what would be right', async () => {
    await run('seed');
    const code = await run('plan', '--to', 'DE', '--hs', '33049');
    expect(code).toMatchObject({ code: 1, stdout: '' });
    expect(code.stderr).toMatch(/^error: --hs: The HS code "33049" has 5 digits\. .* \[BAD_HS_CODE\]\n$/);
    expect(await run('plan', '--to', 'DE', '--hs', '3304..99')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('[BAD_HS_CODE]'),
    });
    expect(await run('plan', '--to', 'DE', '--hs', '３３０４．９９')).toMatchObject({ code: 0 });
    const country = await run('plan', '--to', 'Germny', '--hs', '330499');
    expect(country.stderr).toMatch(
      /^error: --to: "Germny" is not .* Did you mean "DE" \(Germany\)\? \[UNKNOWN_COUNTRY\]\n$/,
    );
    const option = await run(...plan, '--detail');
    expect(option).toMatchObject({ code: 1, stdout: '' });
    expect(option.stderr).toMatch(/There is no option "--detail"\. Did you mean "--details"\?/);
  });
});

describe('landfall check', () => {
  it('shows each fault of a seed with its file and line, and fails; a sound seed has none', async () => {
    const [sound, broken] = await Promise.all([run('check', smallSeed), run('check', brokenSeed)]);
    expect(sound.stdout).toMatch(/^no errors, .* in 3 files, \d+ nodes, \d+ relationships\.\n$/i);
    expect(sound.code).toBe(0);
    expect(broken.code).toBe(1);
    const lines = broken.stdout.split('\n');
    const place = 'broken-seed/eu/act.yaml';
    expect(lines).toContain(
      `${place}:4: "area": "CONFORMTY" is not one of the allowed values. Did you mean "CONFORMITY"?`,
    );
    expect(lines).toContainEqual(expect.stringMatching(`^${place}:6: .*"country/XY"`));
  });
});

describe('today', () => {
  // At every moment these two are on different days.
  const early = 'Etc/GMT+12';
  const late = 'Pacific/Kiritimati';
  const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format();
  const within = (timeZone: string, ...args: readonly string[]) =>
    landfall(program, args, { ...variables, TIME_ZONE: timeZone });

  it('is the day of a plan in the time zone', async () => {
    for (const zone of [early, late]) {
      const before = dayIn(zone);
      const { stdout } = await within(zone, 'plan', '--to', 'DE', '--hs', '330499', '--format', 'json');
      expect([before, dayIn(zone)]).toContain(JSON.parse(stdout).asOf);
    }
  });

  it('can be replaced by a day as people write it', async () => {
    const { stdout } = await run('plan', '--to', 'DE', '--hs', '330499', '--as-of', '2026. 11. 1.', '--format', 'json');
    expect(JSON.parse(stdout).asOf).toBe('2026-11-01');
  });

  it('is after the day of a review in one time zone and not in another', async () => {
    const source = `Source:
  - { id: source/reviewed, name: Reviewed, kind: OFFICIAL_TEXT, url: "https://gazette.example/r", reviewBy: ${dayIn(early)} }
`;
    await writeFile(join(variables.LANDFALL_SEED, 'reviewed.yaml'), source);
    const [first, second] = [await within(early, 'check'), await within(late, 'check')];
    expect(first.stdout).toMatch('no sources to review');
    expect(second.stdout).toMatch('1 source to review');
  });
});

describe('landfall seed', () => {
  it('loads once, has nothing to do the second time, and loads what has changed', async () => {
    expect((await run('seed')).stdout).toMatch(
      /^Loaded \d+ nodes and \d+ relationships in .* s, as knowledge version 1\.\n$/,
    );
    expect((await run('seed')).stdout).toBe(
      'Nothing to load: the graph already contains this seed, as knowledge version 1.\n',
    );
    await changeDuty(4);
    expect((await run('seed')).stdout).toMatch(/^Loaded .* as knowledge version 2\.\n$/);
  });

  it('refuses a seed with faults as a whole', async () => {
    const { code, stderr } = await run('seed', brokenSeed);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error: The seed has \d+ errors, so nothing was loaded: \[SEED_FAULTS\]\nbroken-seed\/eu\//,
    );
  });
});

describe('after a server was killed', () => {
  it('opens the folder itself, and leaves alone the process that has its number now', async () => {
    await run('seed');
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const record = { pid: stranger.pid, host: hostname(), url: 'http://127.0.0.1:1' };
    await writeFile(join(variables.LANDFALL_DATA, 'lock.json'), JSON.stringify(record));
    await changeDuty(4);
    expect((await run('seed')).stdout).toMatch(/^Loaded .* as knowledge version 2\.\n$/);
    await writeFile(join(variables.LANDFALL_DATA, 'lock.json'), JSON.stringify(record));
    expect((await run(...plan)).stdout).toContain('\n  Duty     4 % of customs value\n');
    expect(stranger.signalCode).toBeNull();
    stranger.kill();
  });
});

describe('while a server runs on the same folder', () => {
  let server: Serving;
  beforeEach(async () => {
    server = await serve(program, variables);
  });
  afterEach(async () => void (await server.stop()));

  it('asks the server for plans, and has it load a changed seed', async () => {
    expect((await run(...plan)).stdout).toContain('\n  Duty     6.5 % of customs value\n');
    const refused = await run('plan', '--to', 'KR', '--hs', '330499');
    expect(refused.stderr).toMatch(/^error: --to: "KR" is both .*\[SAME_COUNTRY\]\n$/);
    await changeDuty(4);
    expect((await run('seed')).stdout).toBe(
      `The server at ${server.url} has loaded this seed as knowledge version 2. Its log lists any facts that desks have changed.\n`,
    );
    expect((await run(...plan)).stdout).toContain('\n  Duty     4 % of customs value\n');
  });

  it('names process and address to a second server, and lets go of the folder when it stops', async () => {
    const second = await run('serve');
    expect(second.code).toBe(1);
    const holder = `process ${server.pid} on ${hostname()}, which responds at ${server.url}`;
    expect(second.stderr).toContain(`The data folder "${variables.LANDFALL_DATA}" is in use by ${holder}. `);
    expect(second.stderr).toMatch(/ \[DATA_IN_USE\]\n$/);
    expect(await server.stop()).toBe(0);
    expect((await run('seed')).stdout).toMatch(/^Nothing to load/);
  });
});
