import type { CompanyChange } from '../../firms/company.js';
import { targetsAtMost } from '../../firms/limits.js';
import type { Money } from '../../graph/generated/nodes.js';
import { moneyIn, numberIn } from '../../navigator/input/values.js';
import type { Context } from '../context.js';
import type { CompanyProfileInput, MoneyInput } from '../generated/resolvers.js';
import { countryArgument } from '../id-argument.js';
import { atMost, nameIn, notNull } from './read-text.js';

/** The input about a firm, checked. @throws coded errors that name the field */
export async function readCompany(context: Context, input: CompanyProfileInput): Promise<CompanyChange> {
  const { basedIn } = input;
  return {
    name: nameIn(input.name, 'input.name'),
    basedIn:
      basedIn === undefined
        ? undefined
        : await countryArgument(context, notNull(basedIn, 'input.basedIn'), 'input.basedIn'),
    employees: given(input.employees, (value) => numberIn(value, 'input.employees', { atMost: 1e7, whole: true })),
    sales: money(input.sales, 'input.sales'),
    exports: money(input.exports, 'input.exports'),
    growthStage: input.growthStage,
    targets: input.targets === undefined ? undefined : await readTargets(context, input.targets ?? []),
  };
}

async function readTargets(context: Context, codes: readonly string[]): Promise<string[]> {
  const given = atMost(codes, targetsAtMost, 'targets', 'input.targets');
  const targets = given.map((code, place) => countryArgument(context, code, `input.targets[${place}]`));
  return [...new Set(await Promise.all(targets))];
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
