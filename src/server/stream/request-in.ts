import type { SubscriptionRequest } from '../../api/subscription.js';
import { errors } from '../../errors.js';

/** The request in a body. @throws `BAD_JSON` */
export function requestIn(body: unknown): SubscriptionRequest {
  if (!isObject(body)) throw errors.badJson({ wrong: 'it is no object' });
  const { query, operationName, variables } = body;
  if (typeof query !== 'string') throw errors.badJson({ wrong: 'query is no text' });
  if (operationName != null && typeof operationName !== 'string')
    throw errors.badJson({ wrong: 'operationName is no text' });
  if (variables != null && !isObject(variables)) throw errors.badJson({ wrong: 'variables is no object' });
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
