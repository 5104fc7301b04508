import { constants } from 'node:os';
import { expect, it } from 'vitest';
import { diskTrouble } from '../../../src/graph/data-folder/disk-trouble.js';
import { workFailure } from '../../../src/graph/grafeo/failure.js';
import { messages } from '../../../src/messages/messages.js';
import { english } from '../../messages/english.js';

const system = (code: string) => Object.assign(new Error('no'), { code });
const engine = (number: number) => new Error(`GRAFEO-T009: the commit could not be written: (os error ${number})`);

it.each([
  ['ENOSPC', 'FULL', 'the disk is full'],
  ['EROFS', 'READ_ONLY', 'the file system is read-only'],
  ['EACCES', 'DENIED', 'permission is denied'],
] as const)('%s is described in words, from the system and from the engine', (code, trouble, words) => {
  const expected = messages.dataErrors.diskTrouble({ trouble });
  expect(diskTrouble(system(code))).toEqual(expected);
  expect(diskTrouble(engine(constants.errno[code]))).toEqual(expected);
  expect(english(expected)).toBe(words);
});

it('other errors are not problems of the disk', () => {
  expect(diskTrouble(new Error('GRAFEO-Q001: syntax error'))).toBeUndefined();
  expect(diskTrouble('not even an error')).toBeUndefined();
});

it('a commit that the disk refuses says what to do', () => {
  expect(workFailure('/data', 'The commit', engine(constants.errno.ENOSPC))).toMatchObject({
    code: 'DATA_NOT_WRITABLE',
    message: expect.stringMatching(/"\/data".*the disk is full.*LANDFALL_DATA/),
  });
});
