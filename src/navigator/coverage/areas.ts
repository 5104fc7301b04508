import type { Area } from '../../graph/generated/nodes.js';

/** Every area of law, in the order of the schema. */
export const areas: readonly Area[] = [
  'DUTY',
  'ORIGIN',
  'IMPORT_CONTROL',
  'EXPORT_CONTROL',
  'CONFORMITY',
  'LABELLING',
  'DATA_AND_DIGITAL',
  'TAX',
  'LOGISTICS',
  'INTELLECTUAL_PROPERTY',
  'SETTLEMENT',
  'SUPPORT',
];
