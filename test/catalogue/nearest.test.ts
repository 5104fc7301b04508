import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/catalogue/index/build.js';
import { isKnown, type Named, nearest } from '../../src/catalogue/nearest.js';
import { nearestWords } from '../../src/errors/nearest-words.js';
import { entry } from './entries.js';

const index = await buildIndex(1, [
  entry('Country', 'country/GB', ['United Kingdom', '영국', 'GBR'], 'GB'),
  entry('Country', 'country/US', ['United States', '미국', 'USA'], 'US'),
  entry('Country', 'country/UA', ['Ukraine', 'UKR'], 'UA'),
  entry('Country', 'country/DE', ['Germany', '독일', 'DEU'], 'DE'),
  entry('Country', 'country/DK', ['Denmark', 'DNK'], 'DK'),
  entry('ProductClass', 'hs/33', ['Oils'], '33'),
  entry('ProductClass', 'hs/3304', ['Beauty'], '3304'),
  entry('ProductClass', 'hs/330410', ['Lips'], '330410'),
  entry('ProductClass', 'hs/330499', ['Skin'], '330499'),
  entry('ProductClass', 'hs2017/330498', ['Old skin'], '330498'),
  entry('ProductClass', 'intangible/ai-recruiting', ['AI for recruiting']),
  entry('ProductClass', 'cpc/8', ['Business services'], '8'),
  entry('ProductClass', 'cpc/83', ['Professional services'], '83'),
  entry('ProductClass', 'cpc/839', ['Other professional services'], '839'),
  entry('ProductClass', 'cpc/8391', ['Specialty design services'], '8391'),
  entry('ProductClass', 'cpc/8392', ['Design originals'], '8392'),
  entry('ProductClass', 'cpc/833', ['Engineering services'], '833'),
  entry('Trait', 'trait/holds-lithium-battery', ['Holds a lithium battery', '리튬 배터리']),
  entry('Certification', 'certification/iso-22716', ['Good manufacturing practice']),
  entry('Formality', 'us/cosmetics/facility-registration', ['Facility registration']),
  entry('Stage', 'stage/entry', ['Entry']),
  entry('Bloc', 'bloc/EU', ['European Union']),
]);

describe('what a mistyped name may have meant', () => {
  it.each<[Named, string, readonly string[]]>([
    ['country', 'UK', ['GB']],
    ['country', 'uk', ['GB']],
    ['country', 'US', ['US']],
    ['country', 'DX', ['DE', 'DK']],
    ['country', 'DD', ['DE']],
    ['country', 'Congo', []],
    ['country', 'America', ['US']],
    ['country', '독알', ['DE']],
    ['country', 'Germny', ['DE']],
    ['country', '독일', ['DE']],
    ['country', 'DEU', ['DE']],
    ['country', '', []],
    ['country', 'Atlantis', []],
    ['class', 'hs/330498', ['hs/330499']],
    ['class', 'hs/330420', ['hs/330410', 'hs/330499', 'hs/3304']],
    ['class', 'hs/3399', ['hs/3304', 'hs/33']],
    ['class', 'hs/99', []],
    // A word where a code is expected.
    ['class', 'hs/skin', ['hs/330499', 'hs2017/330498']],
    ['class', 'lips', ['hs/330410']],
    ['class', 'hs/zebra', []],
    ['class', 'intangible/ai-recruitng', ['intangible/ai-recruiting']],
    ['class', 'recruiting', ['intangible/ai-recruiting']],
    ['class', 'cpc/83911', ['cpc/8391']],
    ['class', 'cpc/8..392', ['cpc/8392']],
    ['class', 'cpc/８.３.９.２', ['cpc/8392']],
    ['class', 'cpc/8341', ['cpc/8391', 'cpc/8392', 'cpc/833']],
    ['class', 'cpc/841', ['cpc/833', 'cpc/839', 'cpc/83']],
    ['class', 'cpc/engineering', ['cpc/833']],
    // Not those whose id has as few letters.
    ['class', 'cpc/arts design', ['cpc/8392', 'cpc/8391']],
    ['class', 'cpc/1', []],
    ['trait', 'trait/hold-lithium-battery', ['trait/holds-lithium-battery']],
    ['trait', 'lithium', ['trait/holds-lithium-battery']],
    ['trait', '리튬', ['trait/holds-lithium-battery']],
    ['requirement', 'iso-22716', ['certification/iso-22716']],
    ['requirement', 'ISO 22716', ['certification/iso-22716']],
    ['requirement', 'iso22716', ['certification/iso-22716']],
    ['requirement', 'manufacturing', ['certification/iso-22716']],
    ['requirement', 'us/cosmetic/facility-registration', ['us/cosmetics/facility-registration']],
    ['stage', 'entry', ['stage/entry']],
    ['bloc', 'bloc/EEC', ['bloc/EU']],
    ['country', 'country/DEU', ['DE']],
    ['territory', 'UK', ['GB']],
    ['territory', 'EUR', ['EU']],
    ['territory', 'bloc/EUR', ['EU']],
    ['territory', 'European Union', ['EU']],
    ['territory', '유럽', ['EU']],
    ['territory', '우크라니아', ['UA']],
    ['territory', 'DU', ['DE', 'DK', 'EU']],
    ['territory', 'XX', []],
  ])('%s %j: %j', (what, given, expected) => {
    expect(nearest(index, what, given)).toEqual(expected);
  });

  it('is known if it is of the type', () => {
    expect(isKnown(index, 'requirement', 'certification/iso-22716')).toBe(true);
    expect(isKnown(index, 'trait', 'certification/iso-22716')).toBe(false);
    expect(isKnown(index, 'stage', 'stage/none')).toBe(false);
  });

  it('is spelled similarly: the nearest first, three at most, and nothing dissimilar', () => {
    const words = ['Rule', 'Rate', 'Role', 'Rulers', 'Regulation'];
    expect(nearestWords(words, 'rule')).toEqual(['Rule', 'Role', 'Rate']);
    expect(nearestWords(words, 'rule', 1)).toEqual(['Rule', 'Role']);
    expect(nearestWords(words, 'xyz')).toEqual([]);
  });
});
