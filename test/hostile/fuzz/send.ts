import { Agent, request as httpRequest } from 'node:http';
import { parseAnswers, sendRaw } from '../harness/raw.js';
import type { Outcome } from './judge.js';
import { bytesOf, type FuzzRequest } from './request.js';

/** The tokens to send, by role; for anything but a role, a text that is not a token. */
export type Tokens = ReadonlyMap<string, readonly string[]>;

/** A stream is closed after this many bytes: it would not end. */
const enoughOfStream = 1;
/** Longer than any answer takes, even on a busy machine: a request has 30 s. */
const patienceMs = 120_000;

/** Larger bodies are refused. */
const longestBody = 256 * 1024;

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/**
 * Sends a request and returns the answer; undefined if a raw connection was closed without one. @throws if there was no
 * answer
 */
export function send(port: number, request: FuzzRequest, tokens: Tokens): Promise<readonly Outcome[]> {
  return request.isRaw === true ? raw(port, request) : http(port, request, tokens);
}

async function raw(port: number, request: FuzzRequest): Promise<readonly Outcome[]> {
  const text = await sendRaw(port, bytesOf(request), Number.POSITIVE_INFINITY, {
    halfClose: request.halfClose === true,
  });
  if (text !== '' && !text.startsWith('HTTP/1.1 ')) throw new Error(`no HTTP came back, but ${text.slice(0, 100)}`);
  return parseAnswers(text).map(({ status, headers, body }) => {
    // A request that Node cannot read never reaches a route: its refusal is JSON of another form.
    const contentType = headers.get('content-type') ?? '';
    return { status, contentType: headers.has('x-request-id') ? contentType : 'text/plain', text: body };
  });
}

function http(port: number, request: FuzzRequest, tokens: Tokens): Promise<readonly Outcome[]> {
  const { method, target, as, headers } = request;
  const shown = as === undefined ? undefined : tokenFor(as, request, tokens);
  const body = bytesOf(request);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path: target,
        headers: {
          ...headers,
          ...(body.length > 0 ? { 'content-length': body.length } : {}),
          ...(shown === undefined ? {} : { authorization: `Bearer ${shown}` }),
        },
      },
      (response) => {
        // A request that Node cannot read never reaches a route: its refusal is JSON of another form.
        const isOurs = response.headers['x-request-id'] !== undefined;
        const contentType = isOurs ? (response.headers['content-type'] ?? '') : 'text/plain';
        const isStream = contentType.startsWith('text/event-stream');
        const chunks: Buffer[] = [];
        const done = () => {
          clearTimeout(timer);
          const text = Buffer.concat(chunks).toString('utf8');
          resolve([{ status: response.statusCode ?? 0, contentType, text }]);
        };
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (isStream && chunks.length >= enoughOfStream) {
            done();
            sent.destroy();
          }
        });
        response.on('end', done);
        response.on('error', reject);
      },
    );
    const timer = setTimeout(() => sent.destroy(new Error(`no answer within ${patienceMs / 1000} s`)), patienceMs);
    sent.on('error', (failure) => {
      clearTimeout(timer);
      // The server refuses a body that is too large before all of it was sent, and a client that is still sending can
      // miss the refusal.
      const isClosed = /EPIPE|ECONNRESET/.test(failure.message);
      if (body.length > longestBody && isClosed) resolve([]);
      // The server can close an idle connection while the next request is on its way.
      else if (sent.reusedSocket && isClosed) resolve(http(port, request, tokens));
      else reject(failure);
    });
    sent.end(body);
  });
}

/** Several people have each role, so that none of them is refused for too many requests. */
function tokenFor(role: string, { target, body }: FuzzRequest, tokens: Tokens): string {
  const all = tokens.get(role) ?? ['no.token.at-all'];
  return all[(target.length + body.length) % all.length] ?? '';
}
