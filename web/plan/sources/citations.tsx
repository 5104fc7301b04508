import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { ConfidenceMark } from '../../design/confidence.js';
import { Unknown } from '../../design/status.js';
import '../../design/table.css';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import './sources.css';
import { sourcesWords } from './sources.words.js';

/** The sources of a fact, with the place in each, the day it was read, and how far it supports the fact. */
export function Citations({ citations }: { readonly citations: readonly CitationPartsFragment[] }) {
  const say = useWords(sourcesWords);
  const figures = useFigures();
  if (citations.length === 0)
    return (
      <p className="small">
        <ConfidenceMark confidence="NONE" /> {say('none')}
      </p>
    );
  return (
    <table className="citations">
      <thead>
        <tr>
          <th scope="col">{say('source')}</th>
          <th scope="col">{say('where')}</th>
          <th scope="col">{say('read')}</th>
          <th scope="col">{say('confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {distinct(citations).map((citation) => (
          <tr key={keyOf(citation)}>
            <th scope="row">
              <SourceName {...citation.source} />
              {citation.says != null && <p>{say('says', { text: citation.says })}</p>}
            </th>
            <td>{citation.locator ?? <Unknown />}</td>
            <td>{citation.source.checkedOn == null ? <Unknown /> : figures.day(citation.source.checkedOn)}</td>
            <td>
              <ConfidenceMark confidence={citation.confidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keyOf = ({ source, locator, confidence, says }: CitationPartsFragment): string =>
  JSON.stringify([source.id, locator, confidence, says]);

/** A step with several facts cites one source for each: the reader sees it once. */
const distinct = (citations: readonly CitationPartsFragment[]): CitationPartsFragment[] => [
  ...new Map(citations.map((citation) => [keyOf(citation), citation])).values(),
];

const SourceName = ({ name, url }: CitationPartsFragment['source']) =>
  url == null ? (
    name
  ) : (
    <a href={url} rel="noreferrer" target="_blank">
      {name}
    </a>
  );
