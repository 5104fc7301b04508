import { stringifyDocument } from '@urql/core';
import { useState } from 'react';
import { type EntryPlanInput, PlanDocument } from '../../api/generated/operations.js';
import { Button } from '../../design/button.js';
import { statusWords } from '../../design/status.words.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import type { PlanInput } from '../../plan-input/plan-input.js';
import { shortName } from '../frame/offering-name.js';
import type { Plan } from '../frame/use-plan.js';
import { calendarOf } from './calendar.js';
import { csvOf } from './csv.js';
import { fileName } from './file-name.js';
import { planEvents } from './plan-events.js';
import { saveFile } from './save-file.js';
import { stepTable } from './step-table.js';
import './take-away.css';
import { takeAwayWords } from './take-away.words.js';

interface Props {
  readonly plan: Plan;
  readonly input: PlanInput;
  readonly sent: EntryPlanInput;
  readonly currency: string;
  readonly names: Names;
}

/** The plan on paper, in a spreadsheet, in a calendar, as data, and as the query that made it. */
export function TakeAway({ plan, input, sent, currency, names }: Props) {
  const say = useWords(takeAwayWords);
  const sayStatus = useWords(statusWords);
  const figures = useFigures();
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const name = fileName(plan);
  const query = stringifyDocument(PlanDocument);
  const variables = JSON.stringify({ input: sent, currency }, undefined, 2);
  const saveTable = (): void => {
    const rows = stepTable(plan, {
      say,
      figures,
      statusName: (status) => sayStatus(status),
      actorName: (actor) => names('Actor', actor),
    });
    saveFile(`${name}.csv`, 'text/csv', csvOf(rows));
  };
  const saveCalendar = (): void => {
    const what = shortName(plan.offering, input.typed);
    const events = planEvents(plan, name, (event) => names('MilestoneEvent', event), say, figures);
    const title = say('calendarName', { what, market: plan.target.name });
    saveFile(`${name}.ics`, 'text/calendar', calendarOf(title, events, new Date().toISOString()));
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${query}\n\n# Variables\n${variables.replace(/^/gm, '# ')}\n`);
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  };
  return (
    <div className="take-away noprint">
      <h3>{say('title')}</h3>
      <div className="row">
        <Button onPress={() => print()}>{say('print')}</Button>
        <Button onPress={saveCalendar}>{say('calendar')}</Button>
        <Button onPress={saveTable}>{say('table')}</Button>
        <Button
          onPress={() =>
            saveFile(`${name}.json`, 'application/json', JSON.stringify({ data: { entryPlan: plan } }, undefined, 2))
          }
        >
          {say('json')}
        </Button>
        <a className="btn" href={`graphql#${new URLSearchParams({ query, variables })}`}>
          {say('query')}
        </a>
        <Button onPress={copy}>{say('copy')}</Button>
      </div>
      <p className="small" role="status">
        {copied && say(copied)}
      </p>
    </div>
  );
}
