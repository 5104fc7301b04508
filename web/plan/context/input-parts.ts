import type { Say } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import type { PlanInput } from '../../plan-input/plan-input.js';
import type { contextWords } from './context.words.js';

/** What was said of the firm, the sale and the consignment, each in few words; nothing of what was not said. */
export function inputParts(
  { firm, sale, consignment }: PlanInput,
  say: Say<typeof contextWords>,
  names: Names,
): readonly string[] {
  const quantity = [consignment.quantity, consignment.unit].filter((part) => part !== undefined).join(' ');
  const shipment = [consignment.value, quantity].filter((part) => part !== undefined && part !== '').join(', ');
  const parts = [
    firm.size && names('FirmSize', firm.size),
    firm.employees && say('employees', { n: firm.employees }),
    firm.sales && say('sales', { value: firm.sales }),
    firm.exports && say('exports', { value: firm.exports }),
    firm.holds.length > 0 && say('holds', { n: firm.holds.length }),
    sale.transport && names('Transport', sale.transport),
    sale.buyer && say('buyer', { name: names('Buyer', sale.buyer) }),
    sale.form && names('ShipmentForm', sale.form),
    sale.importer && say('importer', { name: names('Actor', sale.importer) }),
    sale.incoterm,
    shipment && say('consignment', { value: shipment }),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').map(String);
}
