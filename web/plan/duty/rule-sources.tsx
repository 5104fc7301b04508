import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useWords } from '../../language/words.js';
import { ReportFact } from '../../report/report-fact.js';
import { Citations } from '../sources/citations.js';
import type { Warning } from '../warnings/warning-places.js';
import { isAboutSources, WarningsAbout } from '../warnings/warnings-about.js';
import { dutyWords } from './duty.words.js';
import './rule-sources.css';

interface Props {
  readonly rule: {
    readonly id: string;
    readonly name: string;
    readonly cites: readonly CitationPartsFragment[];
  };
  readonly warnings: readonly Warning[] | undefined;
}

/** What is doubtful about a rate, its sources, folded, and the way to report an error in it. */
export function RuleSources({ rule, warnings = [] }: Props) {
  const say = useWords(dutyWords);
  return (
    <div className="rule-sources">
      <WarningsAbout warnings={warnings.filter((warning) => !isAboutSources(warning))} />
      <div className="rule-sources-row">
        <Disclosure summary={say('sources', { n: rule.cites.length })}>
          <WarningsAbout warnings={warnings.filter(isAboutSources)} />
          <Citations citations={rule.cites} />
        </Disclosure>
        <ReportFact fact={rule.id} name={rule.name} />
      </div>
    </div>
  );
}
