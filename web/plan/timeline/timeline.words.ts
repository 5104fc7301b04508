import { defineWords } from '../../language/words.js';

export const timelineWords = defineWords({
  title: { en: 'Timeline', ko: '일정' },
  intro: {
    en: 'Drawn by typical durations, with work beginning on {day}.',
    ko: '{day}에 시작하여 보통 기간이 걸린다고 보고 그렸습니다.',
  },
  lowerBound: {
    en: 'The duration of {n, plural, one {# step} other {# steps}} is not on record: later dates are the earliest possible.',
    ko: '단계 {n, number}개의 기간은 기록이 없으므로, 그 뒤의 날짜는 가장 이른 날짜입니다.',
  },
  noDays: {
    en: 'No source gives the duration of a step, so there is nothing to draw. The table says what waits for what.',
    ko: '기간이 기록된 단계가 없어 그림을 그릴 수 없습니다. 먼저 할 일은 표에 있습니다.',
  },
  nothing: { en: 'No step must be done.', ko: '해야 하는 단계가 없습니다.' },
  left: { en: 'Not drawn: {list}. The journey has them.', ko: '그리지 않은 것: {list}. 여정에 있습니다.' },
  advised: {
    en: '{n, plural, one {# advised step} other {# advised steps}}',
    ko: '권장 단계 {n, number}개',
  },
  alternatives: {
    en: '{n, plural, one {# alternative} other {# alternatives}}',
    ko: '쓰지 않는 대안 {n, number}개',
  },
  otherAnswers: {
    en: '{n, plural, one {# step} other {# steps}} that other answers ask for',
    ko: '다른 답변에서만 필요한 단계 {n, number}개',
  },
  critical: { en: 'Critical path', ko: '임계 경로' },
  slack: { en: 'Slack', ko: '여유' },
  plain: { en: 'Step with slack', ko: '여유 있는 단계' },
  late: { en: 'At the latest', ko: '가장 늦을 때' },
  later: { en: 'Can end later', ko: '더 늦어질 수 있음' },
  unknown: { en: 'Duration not on record', ko: '기간 기록 없음' },
  done: { en: 'Held or met', ko: '보유 또는 충족' },
  milestone: { en: 'Event of the shipment', ko: '선적의 주요 시점' },
  link: { en: 'Comes first', ko: '먼저 할 단계' },
  noRecord: { en: 'not on record', ko: '기록 없음' },
  slackOf: { en: 'slack {days}', ko: '여유 {days}' },
  dayAndDate: { en: 'day {n, number} · {date}', ko: '{n, number}일 · {date}' },
  startOfWork: { en: 'start · {date}', ko: '시작 · {date}' },
  onDay: {
    en: '{date}{n, plural, =0 {} other {, day #}}',
    ko: '{date}{n, plural, =0 {} other {, #일 뒤}}',
  },
  atEarliest: {
    en: '{date}{n, plural, =0 {} other {, day #}}, at the earliest',
    ko: '일러야 {date}{n, plural, =0 {} other {, #일 뒤}}',
  },
  events: { en: '{first} to {last}', ko: '{first}~{last}' },
  steps: { en: 'Steps of {stage}', ko: '{stage} 단계' },
  about: {
    en: 'Starts: {start}. Takes: {takes}. Waits for: {after}.',
    ko: '시작: {start}. 기간: {takes}. 먼저 할 단계: {after}.',
  },
  hint: {
    en: 'Point at a step, or move to it with the Tab key, to see what comes before and after it.',
    ko: '단계를 가리키거나 Tab 키로 옮겨 가면 앞뒤 단계를 보여 줍니다.',
  },
  around: {
    en: '<b>{name}</b> waits for: {before}. Waiting for it: {after}.',
    ko: '<b>{name}</b> · 먼저 할 단계: {before} · 다음 단계: {after}',
  },
  notCounted: { en: 'adds no days', ko: '기간에 안 들어감' },
  none: { en: 'nothing', ko: '없음' },
  table: { en: 'Show as a table', ko: '표로 보기' },
  caption: { en: 'Steps with their days', ko: '단계와 날짜' },
  eventsCaption: { en: 'Events of the shipment', ko: '선적의 주요 시점' },
  event: { en: 'Event', ko: '시점' },
  step: { en: 'Step', ko: '단계' },
  starts: { en: 'Starts', ko: '시작' },
  ends: { en: 'Ends', ko: '끝' },
  takes: { en: 'Takes', ko: '기간' },
  waitsFor: { en: 'Waits for', ko: '먼저 할 단계' },
  when: { en: 'When', ko: '날짜' },
  eventUnset: { en: 'set by you', ko: '직접 정함' },
});
