import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storageKey, themes } from './theme.js';

const early = readFileSync(new URL('./early-theme.js', import.meta.url), 'utf8');

describe('the script that runs before the first paint', () => {
  it('reads what the switch keeps', () => expect(early).toContain(`getItem('${storageKey}')`));

  it.each(themes.filter((theme) => theme !== 'system'))('knows %s', (theme) => {
    expect(early).toContain(`kept === '${theme}'`);
  });
});
