import type { AuditContext } from '../audit/with-audit.js';
import { LandfallError } from '../errors.js';
import type { Context } from './context.js';
import { isHidden, problemOf } from './format-error.js';
import type { ProblemMapper } from './messages/mappers.js';

/** The user errors that a mutation returns with its own fields. Empty: it is done. */
export interface Problems {
  readonly problems: readonly ProblemMapper[];
}

/** Failures that no other input could avoid. */
const ours: readonly LandfallError['kind'][] = ['fault', 'unavailable'];

/**
 * Runs a mutation. A wrong or forbidden request is returned as problems; a fault of ours fails the field.
 * @param operation the mutation's name in the audit log
 */
export async function payload<Payload extends object>(
  { viewer, address, requestId, now, dayOf, meter, loaders, denialLog, log }: Context,
  operation: string,
  work: (audit: AuditContext) => Promise<Payload>,
): Promise<(Payload & Problems) | Problems> {
  const at = now();
  const audit: AuditContext = { viewer, operation, requestId, at, day: dayOf(at) };
  const note = (outcome: string) => denialLog.note({ viewer, address, operation, outcome, requestId });
  try {
    await meter.write(viewer, address);
    const done = await work(audit);
    // The payload shows the state after the write.
    loaders.forget();
    return { ...done, problems: [] };
  } catch (failure) {
    const isAnonymous = viewer.subject === undefined;
    if (!(failure instanceof LandfallError) || ours.includes(failure.kind)) {
      if (isAnonymous && !(failure instanceof LandfallError && failure.kind === 'unavailable')) note('FAULT');
      throw failure;
    }
    const { code, faults } = failure;
    if (isHidden(failure)) log.error({ err: failure, operation }, 'fault');
    // Every other refusal has been logged where it was decided.
    if (isAnonymous || failure.kind === 'rateLimited') note(code);
    return { problems: (faults.length > 0 ? faults : [problemOf(failure)]).map((each) => ({ code, ...each })) };
  }
}
