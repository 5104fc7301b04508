import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { ConfidenceMark } from '../../design/confidence.js';
import { Disclosure } from '../../design/disclosure.js';
import { useWords } from '../../language/words.js';
import { dutyWords } from './duty.words.js';

/** The sources of a rate, folded. */
export function RuleSources({ cites }: { readonly cites: readonly CitationPartsFragment[] }) {
  const say = useWords(dutyWords);
  if (cites.length === 0) return <ConfidenceMark confidence="NONE" />;
  return (
    <Disclosure summary={say('sources', { n: cites.length })}>
      <ul className="small">
        {cites.map(({ source, confidence, locator, says }) => (
          <li key={`${source.id} ${locator} ${says}`}>
            {source.url == null ? source.name : <a href={source.url}>{source.name}</a>}{' '}
            <ConfidenceMark confidence={confidence} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
