import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);

test('who looked is written down by every party that was asked, refusals too', async () => {
  const { youth } = client.showcase;
  const { body } = await client.ask('one-family', { as: 'regisseur' });
  const trace = body.extensions?.trace;
  for (const database of ['municipalities', 'consortia', 'local_teams', 'schools', 'referrers']) {
    const rows = await rowsOf<{ result: number; role: string; purpose: string }>(
      superuserOf(stack, database),
      'select * from audit.access where trace = $1 and subject = $2',
      [trace, youth],
    );
    expect([database, rows.length > 0]).toEqual([database, true]);
    for (const row of rows) expect(row).toMatchObject({ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' });
  }
  const refused = await client.ask('one-family', { as: 'outsider' });
  const misses = await rowsOf<{ result: number; subject: string | null }>(
    superuserOf(stack, 'local_teams'),
    'select result, subject from audit.access where trace = $1',
    [refused.body.extensions?.trace],
  );
  expect(misses).toEqual([{ result: 2, subject: null }]);
});
