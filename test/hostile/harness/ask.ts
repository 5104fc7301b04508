import { z } from 'zod';

const shownError = z.object({
  message: z.string(),
  extensions: z.object({ code: z.string(), requestId: z.string().optional() }),
});
const result = z.object({ data: z.unknown().optional(), errors: z.array(shownError).optional() });

/** The answer to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Of a GraphQL answer; undefined if there are no data. */
  readonly data: unknown;
  /** Codes of the errors of a GraphQL answer. */
  readonly codes: readonly string[];
}

export interface AskOptions {
  /** The address that the request appears to come from. */
  readonly from?: string;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** POSTs a body: a text as it is, anything else as JSON. */
export async function ask(url: string, body: unknown, { from, token, headers = {} }: AskOptions = {}): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(from === undefined ? {} : { 'x-forwarded-for': from }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return replyOf(response.status, response.headers, await response.text());
}

export function replyOf(status: number, headers: Headers, text: string): Reply {
  const parsed = result.safeParse(isJson(headers) ? JSON.parse(text) : undefined);
  const { data, errors = [] } = parsed.success ? parsed.data : { data: undefined };
  return { status, headers, text, data, codes: errors.map(({ extensions }) => extensions.code) };
}

const isJson = (headers: Headers): boolean => /json/.test(headers.get('content-type') ?? '');

/** Addresses of different callers: 198.18.0.0/15 is reserved for measurements. */
let next = 0;
export function someAddress(): string {
  next += 1;
  return `198.18.${Math.floor(next / 250) % 250}.${(next % 250) + 1}`;
}
