import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { formatError, isHidden } from '../../api/format-error.js';
import { type EventResult, Refusal } from '../../api/subscription.js';
import { bounded, withRequestId } from '../shown-errors.js';
import { completeEvent, nextEvent } from './event-stream.js';

/** Where failures are logged, and the id by which a client can report them. */
export interface ErrorContext {
  readonly requestId: string;
  /** The language of the operation, or else of the request. */
  readonly language: string;
  readonly log: { error(details: object, message: string): void };
  countError(code: unknown): void;
}

export interface Failures {
  readonly errors: readonly GraphQLFormattedError[];
}

/** Errors as a client sees them: unexpected ones are masked, and logged. */
export function formatFailure(failure: unknown, { requestId, language, log, countError }: ErrorContext): Failures {
  const all = failure instanceof Refusal ? failure.errors : [failure];
  for (const err of all.filter(isHidden)) log.error({ err }, 'fault');
  const formatted = all.map((each) =>
    formatError(each instanceof GraphQLError ? each.toJSON() : { message: '' }, each, language),
  );
  const shown = bounded(formatted, language).map(withRequestId(requestId));
  for (const { extensions } of shown) countError(extensions?.code);
  return { errors: shown };
}

/** The answers to events as they are sent; the last one ends the stream, after the failure that caused that, if any. */
export async function* eventStream(
  events: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<EventResult>,
  context: ErrorContext,
): AsyncGenerator<string, void> {
  try {
    for await (const event of events) {
      const { data, errors } = await answer(event);
      yield nextEvent(errors === undefined ? { data } : { ...formatFailure(new Refusal(errors), context), data });
    }
  } catch (failure) {
    yield nextEvent(formatFailure(failure, context));
  }
  yield completeEvent;
}
