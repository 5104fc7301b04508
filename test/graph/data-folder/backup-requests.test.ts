import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { errors, LandfallError } from '../../../src/errors.js';
import { answerBackupRequests, requestBackup } from '../../../src/graph/data-folder/backup-requests.js';
import { lockFile } from '../../../src/graph/data-folder/lock-file.js';
import { render } from '../../../src/messages/rendering/render.js';
import { newFolder } from '../grafeo/folder.js';

it('throws the error of the server in the language of the request', async () => {
  const folder = await newFolder();
  await writeFile(lockFile(folder), '');
  const signal = () =>
    void answerBackupRequests(folder, async (destination) => {
      throw errors.backupExists({ folder: destination });
    });
  const refused: unknown = await requestBackup(folder, '/kept', {
    signal,
    isThere: () => true,
    patienceMs: 5_000,
  }).catch((failure: unknown) => failure);
  expect(refused).toBeInstanceOf(LandfallError);
  expect(refused).toMatchObject({ code: 'BACKUP_EXISTS', message: expect.stringContaining('"/kept" already exists') });
  expect(refused instanceof LandfallError && render(refused.said, 'ko')).toContain('"/kept"');
  expect(refused instanceof LandfallError && render(refused.said, 'ko')).toMatch(/하십시오\.$/);
});
