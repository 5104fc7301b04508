import type { AuditContext } from '../../audit/with-audit.js';
import type { Context } from '../context.js';
import { type Problems, payload } from '../payload.js';

/**
 * Runs a mutation of a firm. A caller that is not a firm is refused before the input is read.
 * @param read checks the input
 */
export function firmWrite<Read, Payload extends object>(
  context: Context,
  operation: string,
  read: () => Promise<Read> | Read,
  write: (audit: AuditContext, given: Read) => Promise<Payload>,
): Promise<(Payload & Problems) | Problems> {
  return payload(context, operation, async (audit) =>
    write(audit, await context.firms.admit(audit, async () => read())),
  );
}

/** For mutations whose payload has only problems. */
export const nothing = async (done: Promise<unknown>): Promise<object> => {
  await done;
  return {};
};
