import { expect, it } from 'vitest';
import { fileName } from './file-name.js';

it.each([
  [{ class: { id: 'hs/330499', code: '330499' } }, 'landfall-VN-330499-2026-12-01'],
  [{ class: { id: 'intangible/ai-recruiting', code: null } }, 'landfall-VN-ai-recruiting-2026-12-01'],
  [
    { class: { id: 'hs/330499', code: '330499' }, product: { id: 'product/my cream' } },
    'landfall-VN-my-cream-2026-12-01',
  ],
  [{}, 'landfall-VN-plan-2026-12-01'],
])('a file of %o is %s', (offering, name) => {
  expect(fileName({ asOf: '2026-12-01', target: { code: 'VN' }, offering })).toBe(name);
});
