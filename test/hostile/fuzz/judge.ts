import { z } from 'zod';

/** The answer to a request: undefined if the connection was closed without one. */
export interface Outcome {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Expected statuses of 500 and above. */
const foreseen = new Set([501, 503, 505]);

/** What no client should see: stacks, places in the code, files of the machine, messages of the engine. */
const leaks: readonly RegExp[] = [
  /\n\s+at .+:\d+/,
  /\bat (?:async )?[\w.<>]+ \((?:file:|\/|node:)/,
  /node_modules|node:internal|\/dist\/|\/src\/\w+\/|file:\/\//,
  /\.grafeo|landfall\.json|access-key\.json/,
  /(?:Type|Range|Reference|Syntax)Error:|Cannot read propert|is not a function|is not iterable|ENOENT|EACCES|ECONN/,
];

const graphql = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string().min(1), extensions: z.object({ code: z.string().min(1) }) }))
    .min(1)
    .optional(),
});

/** The faults of an answer; empty if it is correct. */
export function faultsOf({ status, contentType, text }: Outcome, target: string): string[] {
  const faults: string[] = [];
  if (status >= 500 && !foreseen.has(status)) faults.push(`status ${status}`);
  // The metrics have the number of such errors.
  if (text.includes('INTERNAL_SERVER_ERROR') && !target.startsWith('/metrics'))
    faults.push('a fault that nobody foresaw');
  const leak = leaks.find((each) => each.test(text));
  // The page and its files come from the build.
  if (leak !== undefined && !/html|javascript|css|svg/.test(contentType))
    faults.push(`it tells ${leak.exec(text)?.[0]}`);
  if (/json/.test(contentType) && text !== '' && !/^\/(healthz|readyz)/.test(target)) faults.push(...formOf(text));
  return faults;
}

function formOf(text: string): string[] {
  try {
    const parsed = graphql.safeParse(JSON.parse(text));
    if (!parsed.success) return [`no GraphQL answer: ${parsed.error.issues[0]?.path.join('.')}`];
    const { data, errors } = parsed.data;
    return data === undefined && errors === undefined ? ['neither data nor errors'] : [];
  } catch {
    return ['no JSON'];
  }
}
