import { message } from '../definition.js';
import { name, part, percent } from '../kinds.js';
import { proofs } from './rates.js';

/** Notes on a tax or a fee beside duty. */
export const charges = {
  unknown: message('charges.unknown'),
  taxNotOnRecord: message('charges.taxNotOnRecord'),
  notLower: message('charges.notLower', { agreement: name }),
  lower: message('charges.lower', { agreement: name, rate: percent, usual: percent, saving: part, proofs }),
  partOfClass: message('charges.partOfClass', { rate: part, goods: name }),
} as const;
