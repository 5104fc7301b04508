import { Legend } from '../../design/legend.js';
import { useWords } from '../../language/words.js';
import { CriticalBar, DoneMark, EventMark, LateBar, PlainBar, RunOn, SlackLine, UnknownBar } from './gantt-signs.js';
import { timelineWords } from './timeline.words.js';
import type { TimelineStage } from './timeline-rows.js';

const box = { x: 1, y: 1, width: 32, height: 12 };

interface Props {
  readonly stages: readonly TimelineStage[];
  readonly hasMilestones: boolean;
  readonly hasLinks: boolean;
}

/** The signs of this timeline, and no others. */
export function GanttLegend({ stages, hasMilestones, hasLinks }: Props) {
  const say = useWords(timelineWords);
  const rows = stages.flatMap((stage) => stage.rows);
  const bars = rows.filter(({ isDone, isUnknown }) => !isDone && !isUnknown);
  const signs = [
    { word: 'critical', isShown: bars.some(({ isCritical }) => isCritical), sign: <CriticalBar {...box} /> },
    { word: 'plain', isShown: bars.some(({ isCritical }) => !isCritical), sign: <PlainBar {...box} /> },
    { word: 'unknown', isShown: rows.some(({ isUnknown }) => isUnknown), sign: <UnknownBar {...box} /> },
    { word: 'late', isShown: bars.some(({ latest }) => latest !== undefined), sign: <LateBar {...box} /> },
    { word: 'later', isShown: bars.some(({ endsLater }) => endsLater), sign: <RunOn {...box} /> },
    {
      word: 'slack',
      isShown: rows.some(({ slack }) => slack !== undefined && slack > 0),
      sign: <SlackLine from={0} to={32} y={7} />,
    },
    {
      word: 'done',
      isShown: rows.some(({ isDone }) => isDone),
      sign: (
        <g transform="translate(8 0)">
          <DoneMark x={0} y={7} />
        </g>
      ),
    },
    { word: 'milestone', isShown: hasMilestones, sign: <EventMark x={17} y={7} /> },
    { word: 'link', isShown: hasLinks, sign: <path className="gantt-link-sample" d="M1 7h28M25 3.5L29 7l-4 3.5" /> },
  ] as const;
  const shown = signs.filter(({ isShown }) => isShown);
  return (
    <Legend
      entries={shown.map(({ word, sign }) => ({
        word: say(word),
        sample: (
          <svg viewBox="0 0 34 14" aria-hidden="true">
            {sign}
          </svg>
        ),
      }))}
    />
  );
}
