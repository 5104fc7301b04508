import { connect, type Socket } from 'node:net';

/** One answer as it came over the connection. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface RawOptions {
  /** Closes this side directly after the text was sent. */
  readonly halfClose?: boolean;
  /** Closes the connection completely, without waiting for anything. */
  readonly abandon?: boolean;
}

/** Longer than the server waits for anything in these tests on a busy machine. */
const patienceMs = 50_000;

/**
 * Sends bytes over a connection of its own, and reads until the server closes it or `count` answers have come.
 * @returns everything that came
 */
export function sendRaw(
  port: number,
  bytes: string | Buffer,
  answers: number,
  { halfClose = false, abandon = false }: RawOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const textOf = () => Buffer.concat(chunks).toString('utf8');
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`the connection stays open without an answer; it said:\n${textOf().slice(0, 1_000)}`));
    }, patienceMs);
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(textOf());
    };
    // A server can refuse with its answer, or close at once.
    socket.on('error', done).on('close', done);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (parseAnswers(textOf()).length >= answers) done();
    });
    socket.write(bytes, () => {
      if (abandon) done();
      else if (halfClose) socket.end();
    });
  });
}

/** The complete answers in a text: those with a length, or in chunks. */
export function parseAnswers(text: string): RawAnswer[] {
  const found: RawAnswer[] = [];
  let rest = Buffer.from(text);
  for (;;) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) return found;
    const [first = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
    if (!Number.isInteger(status)) return found;
    const headers = new Map(
      lines.map((line): [string, string] => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    );
    const start = end + 4;
    const length = Number(headers.get('content-length') ?? 0);
    if (headers.has('transfer-encoding')) {
      found.push({ status, headers, body: rest.subarray(start).toString('utf8') });
      return found;
    }
    if (rest.length < start + length) return found;
    found.push({ status, headers, body: rest.subarray(start, start + length).toString('utf8') });
    rest = rest.subarray(start + length);
  }
}

/** A request as text. */
export function requestText(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** A GraphQL request as text. */
export function graphqlText(body: string, headers: Readonly<Record<string, string>> = {}, target = '/graphql'): string {
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return requestText('POST', target, { ...length, ...headers }, body);
}

/** A connection that sends a request and reads nothing of its answer. */
export function neverReading(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.pause();
  socket.write(text);
  return socket;
}
