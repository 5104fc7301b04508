import type { Kind } from '../../src/messages/kinds.js';
import type { Parameter } from '../../src/messages/parameter.js';

const name: Parameter = { kind: 'name', value: { en: 'Sample', ko: '표본' } };

/** Parameters that a kind can make: absent ones, empty lists and every choice too. */
export function samplesOf(kind: Kind): readonly Parameter[] {
  switch (kind.name) {
    case 'optional':
      return [{ kind: 'absent' }, ...innerSamples(kind)];
    case 'list':
      return lists(kind);
    case 'quoted':
      return innerSamples(kind).map((value) => ({ kind: 'quoted', value }));
    case 'choice':
      return (kind.choices ?? []).map((value) => ({ kind: 'choice', value }));
    case 'flag':
      return [true, false].map((value) => ({ kind: 'flag', value }));
    case 'count':
      return [1, 2, 0, 1200].map((value) => ({ kind: 'count', value }));
    case 'number':
      return [{ kind: 'number', value: 1234.5 }];
    case 'percent':
      return [{ kind: 'percent', value: 2.5 }];
    case 'day':
      return [
        { kind: 'day', value: '2027-02-04' },
        { kind: 'day', value: '2027-02-01', precision: 'MONTH' },
      ];
    case 'money':
      return [{ kind: 'money', amount: 1200.5, currency: 'USD' }];
    case 'name':
      return [name];
    case 'term':
      return [{ kind: 'term', of: kind.term ?? '', value: 'SAMPLE' }];
    case 'message':
      return [{ kind: 'message', id: 'common.name', parameters: { name } }];
    case 'text':
      return [{ kind: 'text', value: 'given' }];
    default:
      throw new Error(`there is no sample of ${kind.name}`);
  }
}

const innerSamples = ({ inner }: Kind): readonly Parameter[] => (inner === undefined ? [] : samplesOf(inner));

/** Lists of one entry, of three, and of none. */
function lists(kind: Kind): Parameter[] {
  const empty = kind.of([]);
  const [entry] = innerSamples(kind);
  if (empty.kind !== 'list' || entry === undefined) throw new Error('a list makes a list of something');
  return [[entry], [entry, entry, entry], []].map((values) => ({ ...empty, values }));
}
