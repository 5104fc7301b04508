import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

type Charge = Plan['charges'][number];

export function charges({ say }: Words, { charges }: Plan): Section {
  const items = charges.map(({ best, standard, note, ...charge }) =>
    item(
      say(
        isMissing(charge)
          ? messages.planPage.chargeMissing()
          : messages.planPage.charge({
              charge: chargeOn(charge),
              formula: best?.formula ?? standard?.formula,
              agreement: best?.agreement?.name,
              otherwise: best?.agreement ? standard?.formula : undefined,
            }),
      ),
      best != null &&
        best.proofs.length > 0 &&
        say(messages.planPage.paper({ proofs: best.proofs.map(({ name }) => name) })),
      note,
    ),
  );
  return { heading: say(messages.planPage.charges()), items };
}

/** `withholding tax on royalty 5 % under an agreement, otherwise 10 %` */
export function chargeBrief({ best, standard, ...given }: Charge): Message {
  if (isMissing(given)) return messages.planPage.chargeMissing();
  const charge = chargeOn(given);
  if (best?.rate == null) return messages.planPage.chargeFormula({ charge, formula: best?.formula });
  const isLower = standard?.rate != null && standard.rate !== best.rate;
  return messages.planPage.chargeRate({
    charge,
    rate: best.rate,
    otherwise: isLower ? (standard?.rate ?? undefined) : undefined,
  });
}

/** Whether no rate of it is on record. Its base is not known either. */
const isMissing = ({ lines }: Pick<Charge, 'lines'>): boolean => lines.length === 0;

const chargeOn = ({ kind, base }: Pick<Charge, 'kind' | 'base'>): Message =>
  messages.planPage.chargeOn({ charge: kind, base });
