import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { firmKey } from '../../src/access/firm-key.js';
import { remoteIssuer } from '../../src/access/issuer.js';
import { createTokenReader, takeNoTokens, type ViewerOf } from '../../src/access/token-reader.js';
import { anonymous } from '../../src/access/viewer.js';
import { LandfallError } from '../../src/errors.js';
import { audience, base64, goodClaims, inSeconds, issuer, type KeyServer, sign, startKeyServer } from './tokens.js';

const pair = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256');
const exp = inSeconds(300);

let keys: KeyServer;
let viewerOf: ViewerOf;
beforeAll(async () => {
  keys = await startKeyServer();
  await keys.publish(['one', pair]);
  viewerOf = createTokenReader(remoteIssuer({ issuer, audience, jwks: keys.url }));
});
afterAll(() => keys.close());

const bearer = (token: string): Promise<unknown> => viewerOf([`Bearer ${token}`]);

/** The refusal of these headers. */
async function refusal(...headers: readonly string[]): Promise<LandfallError> {
  const failure = await viewerOf(headers).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof LandfallError)) throw new Error(`was not refused as it should be: ${failure}`);
  return failure;
}

describe('a token of the issuer', () => {
  it('states who the caller is, in which roles, and at which desks', async () => {
    const exp = inSeconds(60);
    expect(await bearer(await sign(pair, { ...goodClaims, exp }))).toEqual({
      subject: 'https://id.example|u-17',
      name: 'Linh Tran',
      roles: new Set(['editor']),
      desks: new Set(['country/VN']),
      firm: undefined,
      // Clocks can differ by half a minute.
      until: (exp + 30) * 1000,
    });
  });

  it('can have only the required claims: then the bearer has a name and no role', async () => {
    const { iss, aud, sub } = goodClaims;
    const least = await bearer(await sign(pair, { iss, aud, sub }));
    expect(least).toMatchObject({ name: 'u-17', roles: new Set(), desks: new Set(), firm: undefined });
  });

  it('names the firm of a company, or else the bearer is the firm', async () => {
    const company = { ...goodClaims, roles: ['company'], desks: [] };
    const alone = { issuer, claim: 'sub', value: 'u-17' } as const;
    expect(await bearer(await sign(pair, company))).toMatchObject({ firm: firmKey(alone) });
    expect(await bearer(await sign(pair, { ...company, firm: 'hanbit' }))).toMatchObject({
      subject: 'https://id.example|u-17',
      firm: firmKey({ issuer, claim: 'firm', value: 'hanbit' }),
    });
  });

  it('of a person is not a token of the firm with the same name', async () => {
    const company = { ...goodClaims, roles: ['company'], desks: [] };
    const [person, firm] = await Promise.all([
      sign(pair, { ...company, sub: 'acme' }),
      sign(pair, { ...company, sub: 'u-1', firm: 'acme' }),
    ]);
    const [one, other] = [await viewerOf([`Bearer ${person}`]), await viewerOf([`Bearer ${firm}`])];
    expect(one.firm).toBeDefined();
    expect(one.firm).not.toBe(other.firm);
  });

  it('may be for several audiences, and may have expired by the difference of two clocks', async () => {
    await bearer(await sign(pair, { ...goodClaims, aud: ['other', audience], exp: inSeconds(-10) }));
  });

  it('is known by any spelling of the scheme', async () => {
    expect(await viewerOf([`bEARER ${await sign(pair)}`])).toMatchObject({ name: 'Linh Tran' });
  });

  it('may be signed by any asymmetric key that is published', async () => {
    const rsa = await generateKeyPair('RS256');
    const other = await startKeyServer();
    await other.publish(['one', pair], ['two', rsa]);
    const reader = createTokenReader(remoteIssuer({ issuer, audience, jwks: other.url }));
    const token = await sign(rsa, goodClaims, { alg: 'RS256', kid: 'two' });
    expect(await reader([`Bearer ${token}`])).toMatchObject({ name: 'Linh Tran' });
    await other.close();
  });
});

describe('no token', () => {
  it('is somebody without a name', async () => {
    expect(await viewerOf([])).toBe(anonymous);
  });
});

describe('a token is refused that', () => {
  const spki = exportSPKI(pair.publicKey);
  /** By fault: the headers, and the text of the refusal. */
  const bad: readonly (readonly [string, () => Promise<string[]>, RegExp])[] = [
    [
      'is signed by nobody (alg none)',
      async () => [`Bearer ${base64({ alg: 'none' })}.${base64({ ...goodClaims, exp })}.`],
      /does not accept its signing algorithm/,
    ],
    [
      'is signed with the public key as a secret (HS256)',
      async () => {
        const signed = `${base64({ alg: 'HS256', kid: 'one' })}.${base64({ ...goodClaims, exp })}`;
        return [
          `Bearer ${signed}.${createHmac('sha256', await spki)
            .update(signed)
            .digest('base64url')}`,
        ];
      },
      /does not accept its signing algorithm/,
    ],
    [
      'is forged: signed by another key under the name of a good one',
      async () => [`Bearer ${await sign(stranger)}`],
      /signature is not valid/,
    ],
    [
      'is forged: a good one with other claims',
      async () => {
        const [header, , signature] = (await sign(pair)).split('.');
        return [`Bearer ${header}.${base64({ ...goodClaims, exp, roles: ['administrator'] })}.${signature}`];
      },
      /signature is not valid/,
    ],
    [
      'brings its own key',
      async () => [
        `Bearer ${await new SignJWT({ ...goodClaims, exp }).setProtectedHeader({ alg: 'ES256', kid: 'mine', jku: 'http://127.0.0.1:1/' }).sign(stranger.privateKey)}`,
      ],
      /issuer has no such key/,
    ],
    [
      'is of another audience',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, aud: 'another' })}`],
      /another audience/,
    ],
    [
      'has no audience',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, aud: undefined })}`],
      /another audience/,
    ],
    [
      'is of another issuer',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, iss: 'https://evil.example' })}`],
      /does not trust its issuer/,
    ],
    [
      'is not valid yet',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, nbf: inSeconds(120) })}`],
      /not valid yet/,
    ],
    ['never ends', async () => [`Bearer ${await sign(pair, { ...goodClaims, exp: undefined })}`], /no expiry time/],
    ['is of nobody', async () => [`Bearer ${await sign(pair, { ...goodClaims, sub: undefined })}`], /"sub"/],
    [
      'has a role that there is not',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, roles: ['king'] })}`],
      /"roles"/,
    ],
    [
      'has one role as a text',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, roles: 'editor' })}`],
      /"roles"/,
    ],
    [
      'has a desk that can be none',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, desks: ['VN'] })}`],
      /"desks"/,
    ],
    [
      'has a name of two lines',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, name: 'Linh\nTran' })}`],
      /"name"/,
    ],
    [
      'demands what nobody here knows',
      async () => {
        const header = { alg: 'ES256', kid: 'one', crit: ['moon'], moon: 'full' };
        return [`Bearer ${base64(header)}.${base64({ ...goodClaims, exp })}.AAAA`];
      },
      /not a signed JSON Web Token/,
    ],
    ['is garbage', async () => ['Bearer swordfish'], /not a signed JSON Web Token/],
    ['is garbage of three parts', async () => ['Bearer a.b.c'], /not a signed JSON Web Token/],
    [
      'is longer than 8 KiB',
      async () => [`Bearer ${await sign(pair, { ...goodClaims, more: 'x'.repeat(8_000) })}`],
      /longer than 8 KiB/,
    ],
    [
      'comes in two headers',
      async () => [`Bearer ${await sign(pair)}`, `Bearer ${await sign(pair)}`],
      /more than one authorization header/,
    ],
    ['is of another scheme', async () => ['Basic bGluaDpzd29yZGZpc2g='], /scheme Bearer/],
    ['is none', async () => ['Bearer '], /one token must follow Bearer/],
    ['is two', async () => ['Bearer a b'], /one token must follow Bearer/],
    ['is in an empty header', async () => [''], /scheme Bearer/],
  ];

  it.each(bad)('%s', async (_, headers, wrong) => {
    const given = await headers();
    const { code, kind, message } = await refusal(...given);
    expect({ code, kind }).toEqual({ code: 'BAD_TOKEN', kind: 'unauthenticated' });
    expect(message).toMatch(wrong);
    for (const part of given.flatMap((header) => header.split(/[ .]/)).filter((each) => each.length > 6))
      expect(message).not.toContain(part);
  });

  it.each([
    ['turns text round', 'Linh \u202eTran'],
    ['isolates a part', 'Linh \u2066Tran'],
    ['shows nothing', 'Linh\u200bTran'],
    ['marks the order of bytes', '\ufeffLinh'],
    ['breaks a line', 'Linh\u2028Tran'],
    ['steers a terminal', 'Linh\u001b[31m'],
    ['is a tag', 'Linh\u{e0041}'],
    ['is half of one', 'Linh\ud800'],
    ['is a tab', 'Linh\tTran'],
  ])('has a character in a claim of its bearer that %s', async (_, given) => {
    for (const claim of ['sub', 'name', 'firm']) {
      const { code, message } = await refusal(`Bearer ${await sign(pair, { ...goodClaims, [claim]: given })}`);
      expect({ code, message }).toMatchObject({ code: 'BAD_TOKEN', message: expect.stringContaining(`"${claim}"`) });
    }
  });

  it.each([
    ['sub', ' u-17'],
    ['sub', 'u-17 '],
    ['firm', 'hanbit '],
    ['name', '\u200e \u200f'],
  ])('has a %s that looks like another: "%s"', async (claim, given) => {
    const { message } = await refusal(`Bearer ${await sign(pair, { ...goodClaims, [claim]: given })}`);
    expect(message).toContain(`"${claim}"`);
  });

  it('has expired, with a code of its own', async () => {
    const { code, kind } = await refusal(`Bearer ${await sign(pair, { ...goodClaims, exp: inSeconds(-60) })}`);
    expect({ code, kind }).toEqual({ code: 'TOKEN_EXPIRED', kind: 'unauthenticated' });
  });
});

describe('the keys of the issuer', () => {
  it('are read once for many tokens, and not again for each that names an unknown one', async () => {
    const own = await startKeyServer();
    await own.publish(['one', pair]);
    const reader = createTokenReader(remoteIssuer({ issuer, audience, jwks: own.url }));
    const token = await sign(pair);
    const unknown = await sign(stranger, goodClaims, { kid: 'unknown' });
    for (let count = 0; count < 5; count += 1) {
      await reader([`Bearer ${token}`]);
      await expect(reader([`Bearer ${unknown}`])).rejects.toMatchObject({ code: 'BAD_TOKEN' });
    }
    expect(own.asked()).toBe(1);
    await own.close();
  });

  it('are read again for a new one, half a minute after they were read last', async () => {
    const own = await startKeyServer();
    await own.publish(['one', pair]);
    const reader = createTokenReader(remoteIssuer({ issuer, audience, jwks: own.url }));
    await reader([`Bearer ${await sign(pair)}`]);
    const next = await generateKeyPair('ES256', { extractable: true });
    await own.publish(['one', pair], ['next', next]);
    const token = await sign(next, goodClaims, { kid: 'next' });
    await expect(reader([`Bearer ${token}`])).rejects.toMatchObject({ code: 'BAD_TOKEN' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect(await reader([`Bearer ${token}`])).toMatchObject({ name: 'Linh Tran' });
    vi.useRealTimers();
    expect(own.asked()).toBe(2);
    await own.close();
  });

  it.each([
    ['answers with an error', async (own: KeyServer) => own.fail(500)],
    ['never answers', async (own: KeyServer) => own.hang()],
    ['is not there', async (own: KeyServer) => own.close()],
  ])('cannot be read if their host %s: no token is accepted, and the bearer is not at fault', async (_, breakIt) => {
    const own = await startKeyServer();
    await own.publish(['one', pair]);
    await breakIt(own);
    const reader = createTokenReader(remoteIssuer({ issuer, audience, jwks: own.url }, 200));
    await expect(reader([`Bearer ${await sign(pair)}`])).rejects.toMatchObject({
      code: 'ISSUER_UNAVAILABLE',
      kind: 'unavailable',
    });
    expect(await reader([])).toBe(anonymous);
    await own.close();
  });
});

describe('a server without an issuer', () => {
  it('refuses a valid token and says what its operator must configure; it answers without a token', async () => {
    await expect(takeNoTokens([`Bearer ${await sign(pair)}`])).rejects.toMatchObject({
      code: 'TOKENS_NOT_TAKEN',
      kind: 'unauthenticated',
      message: expect.stringContaining('AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI'),
    });
    expect(await takeNoTokens([])).toBe(anonymous);
  });
});
