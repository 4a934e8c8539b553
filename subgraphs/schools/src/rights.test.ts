import { ask, askEntities, askOfYouths, type PartyDatabase, startPartyDatabase, takeAccesses } from '@ketengraaf/testkit';
import {
  ACTION_OF_ANNA,
  ACTION_OF_CAS,
  ACTIONS_OF_CROWD,
  ANNA,
  BAS,
  CAS,
  COLLEAGUE,
  CROWD,
  coordinator,
  DIRECTOR,
  EIK,
  FORMER,
  fillSchools,
  LINDE,
  NOBODY,
  PHYSICIAN,
} from '../test/world';
import { schools } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(schools);
  await chain.as('loader', fillSchools);
});

afterAll(() => chain.stop());

const PUPIL = `enrolment { pupilName grade since school { name kind partnership { name } coordinators { name } } }
  educationSupport { id schoolYear exitLevel supportNeeds summary adoptedOn actionSectionConsentOn evaluationOn }
  absenceSignals { signalledOn kind hours reportedToAttendanceOfficer }`;
const NOTHING = { enrolment: null, educationSupport: null, absenceSignals: null };
const PROGRESS = 'schoolProgress { state note notedAt }';
const progressOf = async (who: typeof DIRECTOR, action: string) => {
  const { entities, withheld, errors } = await askEntities(chain, who, ['PlanAction', 'id'], [action], PROGRESS);
  return { progress: entities[0].schoolProgress, withheld, errors };
};

test('its own school sees all of a pupil, the latest first, and nothing of where the pupil was before', async () => {
  const { youths, withheld } = await askOfYouths(chain, coordinator(LINDE), [ANNA], PUPIL);
  expect(youths).toEqual([
    {
      enrolment: {
        pupilName: 'Anna',
        grade: '6',
        since: '2024-08-01',
        school: { name: 'De Linde', kind: 'PRIMARY', partnership: { name: 'Passend' }, coordinators: [{ name: 'A. Linde' }, { name: 'Z. Linde' }] },
      },
      educationSupport: expect.objectContaining({
        schoolYear: '2025-2026',
        exitLevel: 'vmbo-t',
        supportNeeds: ['Rust', 'Structuur'],
        summary: 'Plan van 2025-2026',
        adoptedOn: '2025-10-01',
        actionSectionConsentOn: null,
        evaluationOn: '2026-06-15',
      }),
      absenceSignals: [
        { signalledOn: '2026-05-01', kind: 'OUT_OF_SCHOOL', hours: 120, reportedToAttendanceOfficer: true },
        { signalledOn: '2026-03-01', kind: 'LATE', hours: 3, reportedToAttendanceOfficer: false },
      ],
    },
  ]);
  expect(withheld).toEqual([]);
});

test('a director sees the same with consent, and without is told that it is withheld', async () => {
  const [own, seen] = [await askOfYouths(chain, coordinator(LINDE), [ANNA], PUPIL), await askOfYouths(chain, DIRECTOR, [ANNA, BAS], PUPIL)];
  expect(seen.youths).toEqual([own.youths[0], NOTHING]);
  expect(seen.withheld).toEqual(['absenceSignals', 'educationSupport', 'enrolment'].map((field) => `_entities.1.${field} EDUCATION NO_CONSENT`));
});

test('reduced, education is where, in which year and at which level', async () => {
  const { youths, withheld } = await askOfYouths(chain, PHYSICIAN, [ANNA], PUPIL);
  const [{ enrolment, educationSupport, absenceSignals }] = youths;
  expect(enrolment).toMatchObject({ pupilName: null, since: null, grade: '6', school: { name: 'De Linde' } });
  expect({ ...educationSupport, exitLevel: undefined }).toEqual(
    Object.fromEntries(Object.keys(educationSupport).map((key) => [key, key === 'exitLevel' ? undefined : null])),
  );
  expect(educationSupport.exitLevel).toBe('vmbo-t');
  expect(absenceSignals).toBeNull();
  expect(withheld).toEqual(['_entities.0.absenceSignals EDUCATION CLASS_NOT_FOR_ROLE']);
});

describe.each([
  ['both walls', () => chain.database],
  ['the rules alone', () => chain.unwalled],
])('behind %s', (_, database) => {
  test.each([
    ['another school', coordinator(EIK), BAS],
    ['the school of another pupil', coordinator(LINDE), CAS],
    ['a colleague of the director', COLLEAGUE, ANNA],
    ['the director of other plans', DIRECTOR, CAS],
    ['a physician of other children', PHYSICIAN, BAS],
  ])('for %s a youth is as one that does not exist', async (_name, who, id) => {
    const circumstances = { ...chain, database: database() };
    const [forbidden, absent] = [await askOfYouths(circumstances, who, [id], PUPIL), await askOfYouths(circumstances, who, [NOBODY], PUPIL)];
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
    expect(forbidden.youths).toEqual([NOTHING]);
    const root = 'query ($id: UUID!) { pupil(youth: $id) { id enrolment { grade } } }';
    const [there, nowhere] = [await ask(circumstances, who, root, { id }), await ask(circumstances, who, root, { id: NOBODY })];
    expect(JSON.stringify(there)).toBe(JSON.stringify(nowhere));
    expect(there.data).toEqual({ pupil: null });
  });
});

test('a pupil is found by the own school alone, however the identifier is written', async () => {
  const PUPIL_BY_ID = 'query ($id: UUID!) { pupil(youth: $id) { id } }';
  expect((await ask(chain, coordinator(LINDE), PUPIL_BY_ID, { id: ANNA.toUpperCase() })).data).toEqual({ pupil: { id: ANNA } });
  expect((await ask(chain, DIRECTOR, PUPIL_BY_ID, { id: ANNA })).data).toEqual({ pupil: null });
  expect((await ask(chain, coordinator(EIK), PUPIL_BY_ID, { id: ANNA })).data).toEqual({ pupil: null });
});

test('the latest note on an action is for the school and who directs, and for others there is none', async () => {
  const done = { state: 'DONE', note: 'Op 2026-05-20', notedAt: '2026-05-20T08:00:00.000Z' };
  expect([(await progressOf(coordinator(LINDE), ACTION_OF_ANNA)).progress, (await progressOf(DIRECTOR, ACTION_OF_ANNA)).progress]).toEqual([done, done]);
  for (const [who, action] of [
    [coordinator(EIK), ACTION_OF_ANNA],
    [DIRECTOR, ACTION_OF_CAS],
    [PHYSICIAN, ACTION_OF_ANNA],
    [COLLEAGUE, ACTION_OF_ANNA],
  ] as const) {
    const [forbidden, absent] = [await progressOf(who, action), await progressOf(who, NOBODY)];
    expect(forbidden).toEqual({ progress: null, withheld: [], errors: [] });
    expect(forbidden).toEqual(absent);
  }
});

test('who left is refused at once, whatever the token says', async () => {
  expect(await askOfYouths(chain, FORMER, [ANNA], PUPIL)).toMatchObject({
    data: null,
    errors: ['FORBIDDEN The organisation in the token does not employ this person in this role today.'],
  });
});

test('while the facts are stale the school sees its own and a director nothing', async () => {
  const stale = { ...chain, areFactsFresh: false };
  expect((await askOfYouths(stale, coordinator(LINDE), [ANNA], 'enrolment { grade }')).youths).toEqual([{ enrolment: { grade: '6' } }]);
  expect(await askOfYouths(stale, DIRECTOR, [ANNA], 'enrolment { grade }')).toMatchObject({
    youths: [{ enrolment: null }],
    withheld: ['_entities.0.enrolment EDUCATION FACTS_STALE'],
  });
});

test('every look is written down, refusals too', async () => {
  await takeAccesses(chain);
  await askOfYouths(chain, DIRECTOR, [ANNA, BAS], 'enrolment { grade }');
  const noted = (await takeAccesses(chain)).map(({ subject, data_class, result, ground }) => [subject, data_class, result, ground]);
  expect(noted).toEqual(
    [
      [ANNA, 'EDUCATION', 1, 'INVOLVED_WITH_CONSENT'],
      [BAS, 'EDUCATION', 2, 'NO_CONSENT'],
    ].sort(),
  );
});

test('fifty youths and their actions cost as many statements as one', async () => {
  const one = await askOfYouths(chain, DIRECTOR, CROWD.slice(0, 1), PUPIL);
  const fifty = await askOfYouths(chain, DIRECTOR, CROWD, PUPIL);
  expect(fifty.youths.filter(({ absenceSignals }) => absenceSignals.length === 1)).toHaveLength(50);
  expect(fifty.statements).toBe(one.statements);
  const actions = async (ids: readonly string[]) => askEntities(chain, DIRECTOR, ['PlanAction', 'id'], ids, PROGRESS);
  const [single, many] = [await actions(ACTIONS_OF_CROWD.slice(0, 1)), await actions(ACTIONS_OF_CROWD)];
  expect(many.entities.filter(({ schoolProgress }) => schoolProgress.state === 'RUNNING')).toHaveLength(50);
  expect(many.statements).toBe(single.statements);
});
