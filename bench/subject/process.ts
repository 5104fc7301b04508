import { timed } from '../measure/timed.js';
import { answerCalls } from '../process/answer-calls.js';
import { subjectOptions } from './protocol.js';
import { openSubject, type Subject } from './subject.js';

let subject: Subject | undefined;

function opened(): Subject {
  if (subject === undefined) throw new Error('the subject was not started');
  return subject;
}

answerCalls(
  {
    async start(options) {
      subject = await openSubject(subjectOptions.parse(options));
      return subject.state;
    },
    statements: async () => opened().statements(),
    raw: () => timed(() => opened().raw()),
    ids: () => opened().ids(),
  },
  async () => subject?.close(),
);
