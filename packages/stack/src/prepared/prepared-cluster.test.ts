import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { preparedBefore, preparedCluster } from './prepared-cluster';
import { PREPARED, preparedPlace } from './prepared-place';

// no other test begins with these two, in this order
const PARTIES = ['schools', 'municipalities'] as const;
/** More than any process has. */
const NO_PROCESS = 2 ** 30;

test('is made once, under a password of its own, and clears away what nobody begins with any more', async () => {
  const outdated = path.join(PREPARED, 'schools+municipalities.0123456789abcdef');
  const half = `${outdated}.half-${NO_PROCESS}`;
  const another = path.join(PREPARED, 'referrers+schools.0123456789abcdef');
  for (const place of [outdated, half, another]) mkdirSync(place, { recursive: true });
  const place = preparedPlace(PARTIES);
  rmSync(place, { recursive: true, force: true });

  const template = await preparedCluster(PARTIES);
  expect(template).toEqual({ data: path.join(place, 'data'), password: expect.stringMatching(/^[\w-]{32}$/) });
  expect(existsSync(path.join(template.data, 'postmaster.pid'))).toBe(false);
  expect(statSync(path.join(place, 'password')).mode & 0o077).toBe(0);
  expect([outdated, half, another].map((one) => existsSync(one))).toEqual([false, false, true]);

  rmSync(another, { recursive: true });

  const made = statSync(template.data).mtimeMs;
  expect(preparedBefore(PARTIES)).toEqual(template);
  expect(await preparedCluster(PARTIES)).toEqual(template);
  expect(statSync(template.data).mtimeMs).toBe(made);
});
