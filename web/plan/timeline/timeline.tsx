import type { PlanTimelineFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { timelineWords } from './timeline.words.js';

interface Props {
  readonly plan: PlanTimelineFragment;
}

export function Timeline({ plan }: Props) {
  const say = useWords(timelineWords);
  return (
    <section className="sec" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
