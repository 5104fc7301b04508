import { describe, expect, test } from 'vitest';
import { render } from '../../../src/messages/rendering/render.js';
import { changeText } from '../../../src/navigator/law/change-text.js';
import { movedText } from '../../../src/navigator/law/moved-text.js';
import { type StandingChange, upcomingChanges } from '../../../src/navigator/law/upcoming.js';
import { type Draft, type Drafts, world } from '../world.js';
import { stand } from './stand.js';

const decree = { name: { en: 'Decree 46', ko: '의정 제46호' }, validFrom: '2026-01-26' } as const;
const resolution = { name: { en: 'Resolution 9', ko: '결의 제9호' }, validFrom: '2026-02-04' } as const;
const suspended = (more: Draft<'Regulation'> = {}): Drafts => ({
  Regulation: {
    decree,
    article: { name: { en: 'Article 5', ko: '제5조' }, PART_OF: 'decree' },
    resolution: { ...resolution, SUSPENDS: { node: 'decree', to: '2026-04-15' }, ...more },
  },
});

describe('in Korean, a rule that is not in force', () => {
  test.each([
    ['decree', '2026-01-01', '2026년 1월 26일부터 시행됩니다.'],
    ['article', '2026-01-01', '이 규정이 속한 법령인 "의정 제46호"는 2026년 1월 26일부터 시행됩니다.'],
    [
      'decree',
      '2026-03-01',
      '"결의 제9호"에 따라 효력이 정지되며, 정지 기간은 2026년 2월 4일부터 2026년 4월 15일까지입니다.',
    ],
  ])('%s on %s: %s', (id, day, text) => {
    expect(stand(suspended(), id, day, 'ko').text).toBe(text);
  });

  test('is suspended until an event', () => {
    const event = { endsWhen: { en: 'The amended law applies.', ko: '개정법이 시행될 때까지.' }, SUSPENDS: 'decree' };
    expect(stand(suspended(event), 'decree', '2026-03-01', 'ko').text).toBe(
      '"결의 제9호"에 따라 효력이 정지되며, 정지 기간은 2026년 2월 4일부터입니다. 종료일은 정해지지 않았으며 다음에 따라 결정됩니다: 개정법이 시행될 때까지.',
    );
  });

  test('has an agreement that is signed only', () => {
    const drafts: Drafts = {
      Agreement: { fta: { name: { en: 'The FTA', ko: '한-걸프협력회의 FTA' }, status: 'SIGNED' } },
      CustomsRule: { preference: { kind: 'PREFERENCE', UNDER: 'fta' } },
    };
    expect(stand(drafts, 'preference', '2026-04-30', 'ko').text).toBe(
      '이 규정의 근거 협정인 "한-걸프협력회의 FTA"는 서명되었으나 아직 발효되지 않았습니다.',
    );
  });
});

describe('in Korean, a change', () => {
  const changes = (
    drafts: Drafts,
    id: string,
  ): { rule: Parameters<typeof movedText>[0]; found: readonly StandingChange[]; texts: readonly string[] } => {
    const facts = world(drafts);
    const rule = facts.get(id, 'Regulation');
    if (rule === undefined) throw new Error(`${id} is no rule`);
    const found = upcomingChanges(facts, rule, '2026-01-01', '2026-12-31');
    return { rule, found, texts: found.map((change) => render(changeText(facts, rule, change), 'ko')) };
  };

  test('begins, stops and begins again', () => {
    expect(changes(suspended(), 'decree').texts).toEqual([
      '"의정 제46호"는 2026년 1월 26일부터 시행됩니다.',
      '"의정 제46호"는 2026년 2월 4일부터 효력이 없습니다. "결의 제9호"에 따라 효력이 정지되며, 정지 기간은 2026년 2월 4일부터 2026년 4월 15일까지입니다.',
      '"의정 제46호"는 2026년 4월 16일부터 다시 시행됩니다.',
    ]);
  });

  test('comes on another day', () => {
    const old = changes(suspended({ SUSPENDS: { node: 'decree' } }), 'article').found[1];
    const { rule, found } = changes(suspended(), 'article');
    const [, now] = found;
    const moved = old && now && movedText(rule, old, now);
    expect(moved && render(moved, 'ko')).toBe(
      '"결의 제9호"에 따라 "제5조"가 속한 "의정 제46호"의 효력 정지 기간이 2026년 4월 15일까지로 변경되었습니다(종전: 무기한).',
    );
  });
});
