import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { PerUnit, StatedRate } from '../../graph/vocabulary/stated-rate.js';

/** The column of a schedule with the rate that it states for one class: it inherits all else from the column. */
export function statedRule(column: CustomsRuleNode, rate: StatedRate): CustomsRuleNode {
  switch (rate.kind) {
    case 'CHARGE': {
      const { percent, specific, atLeast, atMost } = rate;
      const perUnit = specific ?? atLeast?.specific ?? atMost?.specific;
      return {
        ...column,
        ...(percent === undefined ? {} : { rate: percent }),
        ...money('specific', specific),
        ...money('atLeastSpecific', atLeast?.specific),
        ...money('atMostSpecific', atMost?.specific),
        ...(perUnit ? { specificUnit: perUnit.unit } : {}),
        ...(atLeast?.percent === undefined ? {} : { atLeastRate: atLeast.percent }),
        ...(atMost?.percent === undefined ? {} : { atMostRate: atMost.percent }),
      };
    }
    case 'RANGE':
      return {
        ...column,
        rateMin: rate.min,
        ...(rate.max === undefined ? {} : { rateMax: rate.max }),
        formula: rate.text,
      };
    case 'UNKNOWN':
    case 'PROHIBITED':
    case 'MFN':
      return rate.text === undefined ? column : { ...column, formula: rate.text };
    case 'ABSENT':
      return column;
  }
}

type MoneyField = 'specific' | 'atLeastSpecific' | 'atMostSpecific';

const money = (field: MoneyField, perUnit: PerUnit | undefined): Partial<CustomsRuleNode> =>
  perUnit === undefined ? {} : { [field]: { amount: perUnit.amount, currency: perUnit.currency } };
