import { expect, it } from 'vitest';
import type { Revision } from '../../src/knowledge/history/revision.js';
import { saidBy } from '../../src/knowledge/history/said-by.js';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';
import { revision } from '../changesets/revisions.js';

const changedBy = (by: Revision) =>
  messages.review.changedBy({ node: messages.facts.unnamed({ id: 'vn/a' }), sequence: 2, ...saidBy(by) });

it('a publication is named as people wrote it, and as the program says it in each language', () => {
  const said = { title: 'Undo: Labels', titleMessage: messages.changesets.undo({ title: 'Labels' }), author: 'Linh' };
  const undone = changedBy(revision({ sequence: 2, ...said }));
  expect(render(undone, 'en')).toBe('vn/a by publication 2 ("Undo: Labels", Linh)');
  expect(render(undone, 'ko')).toBe('vn/a(게시 순번 2, "되돌리기: Labels", Linh)');
  const loaded = changedBy(revision({ sequence: 2, title: 'Seed files', author: 'Seed files', origin: 'SEED' }));
  expect(render(loaded, 'ko')).toBe('vn/a(게시 순번 2, "Seed files", 기초 데이터 파일)');
});
