import type { ReactNode } from 'react';
import { Disclosure } from '../../design/disclosure.js';
import { Unknown } from '../../design/status.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { rateText } from '../answer/answer-figures.js';
import type { Warning } from '../warnings/warning-places.js';
import { dutyWords } from './duty.words.js';
import { Proofs } from './proofs.js';
import { RuleSources } from './rule-sources.js';
import type { DutyLine } from './waterfall-rows.js';

/** Rules of origin that are shown at once. */
const FEW = 2;

interface Props {
  readonly line: DutyLine;
  readonly isBest: boolean;
  /** About the rule of the line. */
  readonly warnings: readonly Warning[] | undefined;
}

/** One rate that can be used, and what it asks for. */
export function RateLine({ line, isBest, warnings }: Props) {
  const say = useWords(dutyWords);
  const figures = useFigures();
  const { agreement, rule, originRules } = line;
  const period = usePeriod(rule);
  return (
    <article className={isBest ? 'rate-line is-best' : 'rate-line'}>
      <h4>
        <span>
          {agreement?.name ?? say('general')} {isBest && <span className="tag">{say('best')}</span>}
        </span>
        <span className="num">{rateText(line, figures) ?? <Unknown>{say('noPercent')}</Unknown>}</span>
      </h4>
      <dl className="rate-facts">
        <Fact name={say('formula')}>{line.formula}</Fact>
        {agreement != null && (
          <Fact name={say('origin')}>
            {originRules.length === 0 && <Unknown />}
            <OriginRules rules={originRules.slice(0, FEW)} />
            {originRules.length > FEW && (
              <Disclosure summary={say('moreOrigin', { n: originRules.length - FEW })}>
                <OriginRules rules={originRules.slice(FEW)} />
              </Disclosure>
            )}
          </Fact>
        )}
        <Fact name={say('proof')}>
          <Proofs proofs={line.proofs} isUnderAgreement={line.agreement != null} />
        </Fact>
        {period !== undefined && <Fact name={say('period')}>{period}</Fact>}
      </dl>
      <RuleSources rule={rule} warnings={warnings} />
    </article>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function OriginRules({ rules }: { readonly rules: DutyLine['originRules'] }) {
  const say = useWords(dutyWords);
  return rules.map(({ id, text, goods }) => (
    <p key={id}>
      {text}
      {goods != null && <small className="muted"> {say('goods', { goods })}</small>}
    </p>
  ));
}

/** When a rule applies, as far as it is recorded. */
function usePeriod({ validFrom, validTo }: DutyLine['rule']): string | undefined {
  const say = useWords(dutyWords);
  const figures = useFigures();
  const from = validFrom == null ? undefined : figures.day(validFrom);
  const to = validTo == null ? undefined : figures.day(validTo);
  if (from !== undefined && to !== undefined) return say('between', { from, to });
  if (from !== undefined) return say('since', { from });
  return to === undefined ? undefined : say('until', { to });
}
