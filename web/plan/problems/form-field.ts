/** Where the form has what a path of `EntryPlanInput` names, by the id of the field and the word of its label. */
const fields = {
  target: { id: 'to', label: 'to' },
  origin: { id: 'from', label: 'from' },
  asOf: { id: 'on', label: 'start' },
  entryOn: { id: 'entry', label: 'entry' },
  'offering.consignment.value': { id: 'value', label: 'value' },
  'offering.consignment.quantity': { id: 'quantity', label: 'quantity' },
  'offering.consignment.unit': { id: 'unit', label: 'unit' },
  offering: { id: 'what', label: 'what' },
  'company.size': { id: 'size', label: 'size' },
  'company.employees': { id: 'employees', label: 'employees' },
  'company.sales': { id: 'sales', label: 'sales' },
  'company.exports': { id: 'exports', label: 'exports' },
  company: { id: 'employees', label: 'firm' },
  'sale.transport': { id: 'transport', label: 'transport' },
  'sale.buyer': { id: 'buyer', label: 'buyer' },
  'sale.form': { id: 'form', label: 'shipmentForm' },
  'sale.importerOfRecord': { id: 'importer', label: 'importer' },
  'sale.incoterm': { id: 'incoterm', label: 'incoterm' },
} as const;

export type FormField = (typeof fields)[keyof typeof fields];

/** @returns the field of the form for a path such as `offering.hsCode`; that of its nearest part that has one */
export function formField(path: string): FormField | undefined {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('.'), 0))) {
    const found = Object.entries(fields).find(([name]) => name === part);
    if (found !== undefined) return found[1];
  }
  return undefined;
}
