import { clientOf, sharedStack } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const client = clientOf(sharedStack());
const { ask } = actingOn(client);
type Tree = any;
const { youth, pupil } = client.showcase as { youth: string; pupil: string };
const SUBJECTS = 'query ($youth: UUID!) { accessLog(youth: $youth) { localTeam(first: 100) { entries { subjectKind subject } } } }';
const PARTIES = ['localTeam', 'municipality', 'consortium', 'school', 'referrer'];

/** All entries about a youth, of all parties, as the mother is told. */
async function entriesOf(child: string): Promise<Tree[]> {
  const { accessLog } = await ask('parent', 'access-log', { youth: child, first: 100 });
  return PARTIES.flatMap((party) => accessLog[party]?.entries ?? []);
}

test('a mother reads who looked, in which role, why, at what, and whether it was allowed, in plain Dutch; each child apart', async () => {
  await ask('regisseur', 'query ($id: UUID!) { youth(id: $id) { givenName trajectories { state } } }', { id: pupil });
  await client.ask('query ($id: UUID!) { youth(id: $id) { plan { goals { lifeDomain } } } }', { as: 'school-coordinator', variables: { id: pupil } });
  const entries = await entriesOf(pupil);
  expect(entries).toContainEqual(expect.objectContaining({ role: 'CASE_DIRECTOR', purpose: 'DIRECTION', isAllowed: true }));
  expect(new Set(entries.map(({ role }) => role)).size).toBeGreaterThan(1);
  for (const { sentence, dataClasses, at } of entries) {
    expect([typeof sentence, Array.isArray(dataClasses), typeof at]).toEqual(['string', true, 'string']);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
  for (const child of [pupil, youth]) {
    await ask('regisseur', 'query ($id: UUID!) { youth(id: $id) { givenName } }', { id: child });
    const { accessLog } = await ask('parent', SUBJECTS, { youth: child });
    const subjects = new Set(accessLog.localTeam.entries.map(({ subjectKind, subject }: Tree) => (subjectKind === 'YOUTH' ? subject : subjectKind)));
    expect([...subjects].filter((subject) => subject !== 'FAMILY' && subject !== 'UNKNOWN')).toEqual([child]);
  }
}, 60_000);

test('names of professionals are not told, and what one may not see of oneself is not there for a stranger', async () => {
  const [entry] = await entriesOf(pupil);
  expect(Object.keys(entry)).not.toContain('person');
  const { accessLog } = await ask('outsider', 'access-log', { youth: pupil });
  expect(PARTIES.flatMap((party) => accessLog?.[party]?.entries ?? [])).toEqual([]);
}, 60_000);

test('the log is exported with all else that is kept', async () => {
  const { body } = await client.ask('my-data', { as: 'parent', variables: { youth: pupil } });
  expect(body.errors).toBeUndefined();
  expect(JSON.stringify(body.data)).toContain('owner');
}, 60_000);
