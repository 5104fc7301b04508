import type { ReactNode } from 'react';
import type { StepRowFragment } from '../../api/generated/operations.js';
import { Unknown } from '../../design/status.js';
import { useWords } from '../../language/words.js';
import { useNames } from '../../names/use-names.js';
import { stepWords } from './step.words.js';
import { stepAnchor } from './step-anchor.js';

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** What is known of a step, one line for each fact. */
export function StepFacts({ step }: { readonly step: StepRowFragment }) {
  const say = useWords(stepWords);
  const nameOf = useNames();
  const { requirement, doneBy, due, recurs, dependsOn, metBy, creditedBy } = step;
  const credit = creditedBy?.certification?.name ?? creditedBy?.recognition?.name;
  const saved = creditedBy?.daysSaved;
  const facts: Fact[] = [
    { name: say('doneBy'), value: doneBy == null ? <Unknown /> : nameOf('Actor', doneBy) },
    {
      name: say('authority'),
      value: requirement.handledBy.length === 0 ? <Unknown /> : requirement.handledBy.map(authority),
    },
  ];
  if (due != null) facts.push({ name: say('due'), value: due.text });
  if (recurs != null) facts.push({ name: say('recurs'), value: recurs.text });
  if (requirement.validityMonths != null)
    facts.push({ name: say('valid'), value: say('months', { n: requirement.validityMonths }) });
  if (requirement.dayKind === 'WORKING') facts.push({ name: say('takes'), value: say('workingDays') });
  if (dependsOn.length > 0) facts.push({ name: say('after'), value: dependsOn.map(link) });
  if (metBy != null) facts.push({ name: say('metBy'), value: link(metBy) });
  if (credit !== undefined)
    facts.push({
      name: say('creditedBy'),
      value: saved == null ? credit : say('daysSaved', { name: credit, n: saved }),
    });
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const authority = ({ id, name, url }: StepRowFragment['requirement']['handledBy'][number]) => (
  <span key={id} className="own-line">
    {url == null ? (
      name
    ) : (
      <a href={url} rel="noreferrer" target="_blank">
        {name}
      </a>
    )}
  </span>
);

const link = ({
  key,
  requirement,
}: Pick<StepRowFragment, 'key'> & { readonly requirement: { readonly name: string } }) => (
  <a key={key} className="own-line" href={`#${stepAnchor(key)}`}>
    {requirement.name}
  </a>
);
