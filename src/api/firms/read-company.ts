import type { CompanyChange } from '../../firms/company.js';
import { targetsAtMost } from '../../firms/limits.js';
import type { Money } from '../../graph/generated/nodes.js';
import { collectFaults, type InputFaultCollector } from '../../navigator/input/faults.js';
import { moneyIn, numberIn } from '../../navigator/input/values.js';
import type { Context } from '../context.js';
import type { CompanyProfileInput, MoneyInput } from '../generated/resolvers.js';
import { countryArgument } from '../id-argument.js';
import { atMost, nameIn, notNull } from './read-text.js';

/** The input about a firm, checked. @throws coded errors that name the field, all at once */
export async function readCompany(context: Context, input: CompanyProfileInput): Promise<CompanyChange> {
  const faults = collectFaults();
  const { basedIn, targets } = input;
  return faults.settle({
    name: faults.check(() => nameIn(input.name, 'input.name')),
    basedIn:
      basedIn === undefined
        ? undefined
        : await faults.checkAsync(async () =>
            countryArgument(context, notNull(basedIn, 'input.basedIn'), 'input.basedIn'),
          ),
    employees: faults.check(() =>
      given(input.employees, (value) => numberIn(value, 'input.employees', { atMost: 1e7, whole: true })),
    ),
    sales: faults.check(() => money(input.sales, 'input.sales')),
    exports: faults.check(() => money(input.exports, 'input.exports')),
    growthStage: input.growthStage,
    targets: targets === undefined ? undefined : await readTargets(context, targets ?? [], faults),
  });
}

async function readTargets(context: Context, codes: readonly string[], faults: InputFaultCollector): Promise<string[]> {
  const given = faults.check(() => atMost(codes, targetsAtMost, 'targets', 'input.targets')) ?? [];
  const targets = new Set<string>();
  for (const [place, code] of given.entries()) {
    const target = await faults.checkAsync(() => countryArgument(context, code, `input.targets[${place}]`));
    if (target !== undefined) targets.add(target);
  }
  return [...targets];
}

const money = (value: MoneyInput | null | undefined, field: string): Money | null | undefined =>
  given(value, (each) => moneyIn(each, field));

/** Checks a given value. Null and undefined pass: each has its own meaning. */
function given<Value, Checked>(
  value: Value | null | undefined,
  check: (value: Value) => Checked,
): Checked | null | undefined {
  if (value === null || value === undefined) return value === null ? null : undefined;
  return check(value);
}
