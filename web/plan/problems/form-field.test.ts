import { expect, it } from 'vitest';
import { formField } from './form-field.js';

it.each([
  ['target', 'to'],
  ['offering.hsCode', 'what'],
  ['offering.traits.0.amount', 'what'],
  ['offering.consignment.value.currency', 'value'],
  ['sale.incoterm', 'incoterm'],
  ['company.holds.2.requirement', 'employees'],
  ['somewhere.else', undefined],
  ['', undefined],
])('%s is %s in the form', (path, id) => expect(formField(path)?.id).toBe(id));
