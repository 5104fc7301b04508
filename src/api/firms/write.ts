import type { AuditContext } from '../../audit/with-audit.js';
import type { Context } from '../context.js';
import { type Problems, payload } from '../payload.js';

/**
 * Runs a mutation of a firm. A caller that is no firm is refused before the input is read.
 * @param read checks what is given
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

/** For what leaves nothing to show. */
export const nothing = async (done: Promise<unknown>): Promise<object> => {
  await done;
  return {};
};
