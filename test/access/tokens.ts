import { createServer } from 'node:http';
import { exportJWK, type generateKeyPair, type JWTPayload, SignJWT } from 'jose';

type Claims = Readonly<Record<string, unknown>>;
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

export const issuer = 'https://id.example';
export const audience = 'landfall-test';

/** The claims of a valid token; a test changes one of them. */
export const goodClaims = {
  iss: issuer,
  aud: audience,
  sub: 'u-17',
  name: 'Linh Tran',
  roles: ['editor'],
  desks: ['country/VN'],
};

const minute = 60;
const now = (): number => Math.floor(Date.now() / 1000);

/** A server on this machine that publishes keys, and counts its requests. */
export interface KeyServer {
  readonly url: string;
  readonly asked: () => number;
  /** From now on it answers with these keys, or with this status. */
  publish(...pairs: readonly (readonly [kid: string, pair: Pair])[]): Promise<void>;
  fail(status: number): void;
  /** From now on it never answers. */
  hang(): void;
  close(): Promise<void>;
}

export async function startKeyServer(): Promise<KeyServer> {
  let asked = 0;
  let status = 200;
  let hangs = false;
  let body = '{"keys": []}';
  const server = createServer((_, response) => {
    asked += 1;
    if (!hangs) response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the key server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/keys`,
    asked: () => asked,
    async publish(...pairs) {
      const keys = await Promise.all(
        pairs.map(async ([kid, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid, use: 'sig' })),
      );
      body = JSON.stringify({ keys });
    },
    fail(given) {
      status = given;
    },
    hang() {
      hangs = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * A token signed by this key, valid for five minutes unless the claims set another time; undefined claims are left out.
 */
export function sign({ privateKey }: Pair, claims: Claims = goodClaims, header: object = {}): Promise<string> {
  const payload: JWTPayload = JSON.parse(JSON.stringify({ iat: now(), exp: now() + 5 * minute, ...claims }));
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one', ...header }).sign(privateKey);
}

/** Seconds since 1970, this many from now. */
export const inSeconds = (seconds: number): number => now() + seconds;

export const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
