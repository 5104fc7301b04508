import { addDays } from '../../day.js';
import type { AgreementNode } from '../../graph/generated/nodes.js';
import type { Day } from '../plan-request.js';
import type { Standing } from './law-state.js';

/** Its days decide; if it has none, its status does. */
export function agreementStanding(agreement: AgreementNode, day: Day): Standing {
  const { inForceFrom: from, inForceTo: to, status } = agreement;
  const pending = from === undefined && (status === 'SIGNED' || status === 'CONCLUDED');
  if (pending || (from !== undefined && day < from))
    return { state: 'NOT_YET_IN_FORCE', from: undefined, to: from && addDays(from, -1), ...of(agreement) };
  const over = to === undefined ? status === 'ENDED' : day > to;
  if (over) return { state: 'ENDED', from: to && addDays(to, 1), to: undefined, ...of(agreement) };
  return { state: 'IN_FORCE', from, to, ...of(agreement) };
}

function of(agreement: AgreementNode): Pick<Standing, 'of' | 'by'> {
  return { of: agreement, by: undefined };
}
