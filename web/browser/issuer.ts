import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of tokens that signs everybody in as one firm. */
export interface Issuer {
  /** The claim `iss`, and the base of its addresses. */
  readonly address: string;
  stop(): Promise<void>;
}

const audience = 'landfall';
const clientId = 'pages';

/** Starts an issuer with discovery, authorisation code and PKCE (S256); a wrong verifier gets no token. */
export async function startIssuer(): Promise<Issuer & { readonly audience: string; readonly clientId: string }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  /** The code challenge of each code that was given out. */
  const challenges = new Map<string, string>();
  let address = '';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', address);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (url.pathname === '/.well-known/openid-configuration')
      return json(response, {
        issuer: address,
        authorization_endpoint: `${address}/authorize`,
        token_endpoint: `${address}/token`,
        jwks_uri: `${address}/keys`,
      });
    if (url.pathname === '/keys') return json(response, { keys: [jwk] });
    if (url.pathname === '/authorize') {
      const code = randomUUID();
      challenges.set(code, url.searchParams.get('code_challenge') ?? '');
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    const form = new URLSearchParams(await bodyOf(request));
    const verified = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight = challenges.get(form.get('code') ?? '') === verified && form.get('client_id') === clientId;
    challenges.delete(form.get('code') ?? '');
    if (!isRight) return json(response, { error: 'invalid_grant' }, 400);
    const token = await new SignJWT({ name: 'Kim Min', roles: ['company'], firm: 'hanbit' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(address)
      .setAudience(audience)
      .setSubject('kim-min')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    return json(response, { access_token: token, token_type: 'Bearer', expires_in: 3600 });
  }

  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  return {
    address,
    audience,
    clientId,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
