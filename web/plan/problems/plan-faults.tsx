import { useWords } from '../../language/words.js';
import type { InputFault } from '../../plan-input/api-input.js';
import { faultText } from '../../plan-input/fault-text.js';
import { faultWords } from '../../plan-input/faults.words.js';
import { formField } from './form-field.js';
import { ProblemList } from './problem-list.js';
import { problemsWords } from './problems.words.js';

const paths: Readonly<Record<InputFault['field'], string>> = {
  to: 'target',
  what: 'offering',
  answers: 'offering.traits',
  value: 'offering.consignment.value',
  quantity: 'offering.consignment.quantity',
  size: 'company.size',
  employees: 'company.employees',
  sales: 'company.sales',
  exports: 'company.exports',
  transport: 'sale.transport',
  buyer: 'sale.buyer',
  form: 'sale.form',
  importer: 'sale.importerOfRecord',
};

/** What the address lacks for a plan, or holds in a form that cannot be read. */
export function PlanFaults({ faults }: { readonly faults: readonly InputFault[] }) {
  const say = useWords(problemsWords);
  const sayFault = useWords(faultWords);
  return (
    <div className="wrap plan-problems">
      <h1>{say('title')}</h1>
      <ProblemList
        problems={faults.map((fault) => ({ text: faultText(sayFault, fault), field: formField(paths[fault.field]) }))}
      />
    </div>
  );
}
