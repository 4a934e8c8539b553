import { EmbeddedPostgresError } from './embedded-postgres-error';
import { explainFailure, explainSystemError } from './explain-failure';

const failure = { what: 'start', folder: '/data', port: 4007, logFile: '/data/postgres.log' };

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'The disk that holds /data is full: free some space and start again.'],
  [
    'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 9',
    'The disk that holds /data is full: free some space and start again.',
  ],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'Port 4007 is in use: stop the program that uses it, or choose another port.'],
  [
    'initdb: error: could not create directory "/data/x": Permission denied',
    'PostgreSQL may not write in /data: give yourself that right, or choose another data folder.',
  ],
  ['FATAL:  data directory "/data" has wrong ownership', 'The data in /data belongs to another user: start as that user, or choose another data folder.'],
  [
    'postgres: error while loading shared libraries: libnss.so.3: cannot open shared object file',
    'PostgreSQL needs the library libnss.so.3, which this machine lacks: install it and start again.',
  ],
  [
    'initdb: error: could not look up effective user ID 1001: user does not exist',
    'User 1001 has no line in /etc/passwd, which PostgreSQL needs: add one, or start as another user.',
  ],
  ['LOG:  ending\nFATAL:  something new\n', 'PostgreSQL could not start (something new); see /data/postgres.log.'],
  ['', 'PostgreSQL could not start (it said nothing); see /data/postgres.log.'],
])('%j becomes one sentence', (output, sentence) => {
  const error = explainFailure(output, failure);
  expect([error.message, error.log]).toEqual([sentence, output]);
});

test.each([
  [{ code: 'ENOSPC', syscall: 'write' }, 'The disk that holds /data is full: free some space and start again.'],
  [{ code: 'EDQUOT', syscall: 'write' }, 'The disk that holds /data is full: free some space and start again.'],
  [{ code: 'EROFS', syscall: 'mkdir' }, 'The disk that holds /data is read-only: choose another data folder.'],
  [{ code: 'EACCES', syscall: 'mkdir' }, 'PostgreSQL may not write in /data: give yourself that right, or choose another data folder.'],
  [{ code: 'ENOTDIR', syscall: 'mkdir' }, 'The data folder /data is not a folder: choose another.'],
])('the system error %j becomes one sentence', (fields, sentence) => {
  const explained = explainSystemError(Object.assign(new Error('x'), fields), '/data');
  expect(explained).toBeInstanceOf(EmbeddedPostgresError);
  expect((explained as Error).message).toBe(sentence);
});

test('a bug and a sentence that was already said come back as they are', () => {
  for (const error of [new TypeError('bug'), new EmbeddedPostgresError('said')]) expect(explainSystemError(error, '/data')).toBe(error);
});
