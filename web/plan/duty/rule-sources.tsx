import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useWords } from '../../language/words.js';
import { ReportFact } from '../../report/report-fact.js';
import { Citations } from '../sources/citations.js';
import { dutyWords } from './duty.words.js';
import './rule-sources.css';

interface Props {
  readonly rule: {
    readonly id: string;
    readonly name: string;
    readonly cites: readonly CitationPartsFragment[];
  };
}

/** The sources of a rate, folded, and the way to report an error in it. */
export function RuleSources({ rule }: Props) {
  const say = useWords(dutyWords);
  return (
    <div className="rule-sources">
      <div>
        <Disclosure summary={say('sources', { n: rule.cites.length })}>
          <Citations citations={rule.cites} />
        </Disclosure>
        <ReportFact fact={rule.id} name={rule.name} />
      </div>
    </div>
  );
}
