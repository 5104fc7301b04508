import type { MarketFiguresFragment } from '../api/generated/operations.js';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { codeOf, shortName } from '../plan/frame/offering-name.js';
import type { PlanInput } from '../plan-input/plan-input.js';
import { compareWords } from './compare.words.js';

interface Props {
  readonly plans: readonly MarketFiguresFragment[];
  readonly input: PlanInput;
  nameOf(code: string): string;
}

/** What is compared, from where, from which day. It keeps its line while nothing has come. */
export function Basis({ plans: [plan], input, nameOf }: Props) {
  const say = useWords(compareWords);
  const figures = useFigures();
  const code = plan && codeOf(plan.offering);
  const name = plan && shortName(plan.offering, input.typed);
  return (
    <p className="basis">
      {plan !== undefined &&
        say.parts(input.on === undefined ? 'basisToday' : 'basis', {
          b: (inside) => <b>{inside}</b>,
          what: code === undefined || code === name ? name : `${name} (${code})`,
          from: nameOf((input.from ?? 'KR').toUpperCase()),
          day: figures.day(plan.asOf),
        })}
    </p>
  );
}
