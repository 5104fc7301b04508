import type { SubscriptionRequest } from '../../api/subscription.js';
import { errors } from '../../errors.js';

/** The request in a body. @throws `BAD_JSON` */
export function requestIn(body: unknown): SubscriptionRequest {
  if (!isObject(body)) throw errors.badBody({ part: 'body' });
  const { query, operationName, variables } = body;
  if (typeof query !== 'string') throw errors.badBody({ part: 'query' });
  if (operationName != null && typeof operationName !== 'string') throw errors.badBody({ part: 'operationName' });
  if (variables != null && !isObject(variables)) throw errors.badBody({ part: 'variables' });
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
