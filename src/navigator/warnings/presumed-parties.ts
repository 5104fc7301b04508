import type { Actor } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { PlanWarning, Step, StepStatus } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';

/** Parties that somebody has to find or to agree with. The exporter asks, and an authority acts without being chosen. */
const PRESUMED: readonly Actor[] = ['MANUFACTURER', 'IMPORTER', 'REPRESENTATIVE', 'CARRIER'];

const TO_DO: ReadonlySet<StepStatus> = new Set(['REQUIRED', 'CONDITIONAL', 'REDUCED']);

/** The parties beside the exporter without whom the plan cannot be followed, with the number of their steps. */
export function presumedParties({ sale }: PlanRequest, steps: readonly Step[]): readonly PlanWarning[] {
  const toDo = steps.filter(({ status }) => TO_DO.has(status));
  const parties = PRESUMED.flatMap((party) => {
    const own = toDo.filter(({ doneBy }) => doneBy === party);
    return own.length === 0 ? [] : [{ party, own }];
  });
  if (parties.length === 0) return [];
  const counted = parties.map(({ party, own }) => messages.warnings.partySteps({ party, count: own.length }));
  const unsaid = toDo.filter(({ doneBy }) => doneBy === undefined).length;
  return [
    {
      code: 'PRESUMES_PARTIES',
      message: [
        messages.warnings.presumesParties({ parties: counted }),
        ...(parties.some(({ party }) => party === 'IMPORTER') ? importerOfRecord(sale.importerOfRecord) : []),
        ...(unsaid === 0 ? [] : [messages.warnings.partyUnknown({ count: unsaid })]),
      ],
      about: parties.flatMap(({ own }) => own.map(({ requirement }) => requirement)),
    },
  ];
}

/** The law names the role of the importer. The answer says which party has that role. */
function importerOfRecord(party: Actor | undefined): readonly Message[] {
  return party === undefined || party === 'IMPORTER' ? [] : [messages.warnings.importerOfRecord({ party })];
}
