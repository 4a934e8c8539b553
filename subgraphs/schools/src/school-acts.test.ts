import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { ACTION_OF_ANNA, ANNA, BAS, CAS, coordinator, DIRECTOR, EIK, enrolment, fillSchools, LINDE, NOBODY } from '../test/world';
import { schools } from '.';

const [KOEN, EMMA] = [uuidOf('koen'), uuidOf('emma')] as const;
const PARENT: Caller = {
  person: uuidOf('parent of koen'),
  organisation: uuidOf('parent of koen'),
  party: 'local-teams',
  role: 'CUSTODIAL_PARENT',
  purpose: 'OWN_DATA',
};
/** Works at Linde, and is involved with none of its pupils. */
const OTHER = coordinator(LINDE, 'other coordinator');

let chain: PartyDatabase;

const tie = (youth: string, { person, organisation, party, role }: Caller) => ({
  id: uuidOf('tie', youth, person),
  youth_id: youth,
  party,
  organisation,
  person,
  role,
  during: '[2026-01-01T00:00Z,)',
  audience: ['schools'],
});

beforeAll(async () => {
  chain = await startPartyDatabase(schools);
  await chain.as('loader', async (client) => {
    await fillSchools(client);
    await insert(client, 'app.staff', [
      { id: uuidOf('staff', OTHER.person), person: OTHER.person, organisation: LINDE, role: OTHER.role, name: 'O', during: '[2020-01-01,)' },
    ]);
    await insert(client, 'schools.enrolment', [enrolment(KOEN, LINDE, 'Koen')]);
    await insert(client, 'facts.person', [
      { id: KOEN, birth_date: '2016-05-05', audience: ['schools'] },
      { id: EMMA, birth_date: '2016-05-05', audience: ['schools'] },
    ]);
    await insert(client, 'facts.authority', [
      {
        id: uuidOf('authority'),
        youth_id: KOEN,
        holder: PARENT.person,
        kind: 'CUSTODY',
        during: '[2016-05-05T00:00Z,)',
        audience: ['schools'],
      },
    ]);
    await insert(client, 'facts.involvement', [
      ...[ANNA, KOEN, EMMA].map((youth) => tie(youth, coordinator(LINDE))),
      ...[CAS, EMMA].map((youth) => tie(youth, coordinator(EIK))),
    ]);
  });
});

afterAll(() => chain.stop());

const REFUSED = '... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';
const act = async (who: Caller, verb: string, input: object, shows = ''): Promise<any> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const done = `__typename ... on PupilChanged { id youth { ${shows || 'id'} } } ${REFUSED}`;
  const { data, errors } = await ask(chain, who, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { ${done} } }`, { input });
  return errors.length > 0 ? errors : data?.done;
};
const told = (verb: string) =>
  chain.as(
    'superuser',
    async (client) => (await client.query('select person, organisation, subject, reason from app.history where verb = $1 order by at', [verb])).rows,
  );

test('a pupil is enrolled, and moves to another school without a day between', async () => {
  const enrol = { youth: EMMA, pupilName: ' Emma ', grade: '3', from: '2025-08-01' };
  const WHERE = 'enrolment { pupilName grade since school { brin } }';
  expect(await act(coordinator(LINDE), 'enrolPupil', enrol, WHERE)).toMatchObject({
    __typename: 'PupilChanged',
    youth: { enrolment: { pupilName: 'Emma', grade: '3', since: '2025-08-01', school: { brin: LINDE } } },
  });
  expect(await act(coordinator(EIK), 'enrolPupil', enrol)).toMatchObject({ rule: 'one_school_at_a_time' });
  const move = { youth: EMMA, school: EIK, grade: '4', on: '2026-05-01' };
  expect(await act(coordinator(EIK), 'moveToSchool', move)).toMatchObject({ rule: 'moves_from_own_school' });
  expect(await act(coordinator(LINDE), 'moveToSchool', { ...move, school: '99ZZ' })).toMatchObject({ rule: 'school_exists' });
  expect(await act(coordinator(LINDE), 'moveToSchool', { ...move, on: '2025-08-01' })).toMatchObject({ rule: 'enrolment_lasts_a_day' });
  expect(await act(coordinator(LINDE), 'moveToSchool', move)).toMatchObject({ __typename: 'PupilChanged' });
  expect(await act(coordinator(LINDE), 'moveToSchool', move)).toMatchObject({ rule: 'moves_from_own_school' });
  const { data } = await ask(chain, coordinator(EIK), 'query ($id: UUID!) { pupil(youth: $id) { enrolment { pupilName grade since } } }', { id: EMMA });
  expect(data?.pupil).toEqual({ enrolment: { pupilName: 'Emma', grade: '4', since: '2026-05-01' } });
  const kept = await chain.as(
    'superuser',
    async (client) => (await client.query('select organisation, during::text from schools.enrolment where youth_id = $1 order by during', [EMMA])).rows,
  );
  expect(kept).toEqual([
    { organisation: LINDE, during: '[2025-08-01,2026-05-01)' },
    { organisation: EIK, during: '[2026-05-01,)' },
  ]);
  expect(await told('moveToSchool')).toEqual([{ person: coordinator(LINDE).person, organisation: LINDE, subject: EMMA, reason: `naar ${EIK}` }]);
});

test('a need asks for consent to the action section anew, and a parent or the school for it on paper gives that', async () => {
  const PLAN = 'educationSupport { id version supportNeeds exitLevel actionSectionConsentOn actionSectionSigner }';
  const need = { youth: KOEN, schoolYear: '2025-2026', need: 'Rust' };
  expect(await act(coordinator(LINDE), 'recordSupportNeed', need)).toMatchObject({ rule: 'new_plan_says_level_and_summary' });
  const first = await act(coordinator(LINDE), 'recordSupportNeed', { ...need, exitLevel: 'havo', summary: 'Kort' }, PLAN);
  expect(first).toMatchObject({ youth: { educationSupport: { version: 1, supportNeeds: ['Rust'], exitLevel: 'havo', actionSectionConsentOn: null } } });
  const plan = first.youth.educationSupport.id;
  expect(await act(PARENT, 'signActionPart', { plan, version: 1 }, PLAN)).toMatchObject({
    youth: { educationSupport: { version: 2, actionSectionConsentOn: '2026-06-01', actionSectionSigner: 'Ouder met gezag' } },
  });
  expect(await act(PARENT, 'signActionPart', { plan, version: 1 })).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
  expect(await act(PARENT, 'signActionPart', { plan, version: 2 })).toMatchObject({ rule: 'signed_once' });
  expect(await act(coordinator(LINDE), 'recordSupportNeed', need)).toMatchObject({ rule: 'need_is_new' });
  expect(await act(coordinator(LINDE), 'recordSupportNeed', { ...need, need: 'Structuur' }, PLAN)).toMatchObject({
    youth: { educationSupport: { version: 3, supportNeeds: ['Rust', 'Structuur'], actionSectionConsentOn: null, actionSectionSigner: null } },
  });
  expect(await act(coordinator(LINDE), 'signActionPart', { plan, version: 3 })).toMatchObject({ rule: 'paper_names_its_signer' });
  expect(await act(coordinator(LINDE), 'signActionPart', { plan, version: 3, signer: 'Mevrouw Koens' }, PLAN)).toMatchObject({
    youth: { educationSupport: { version: 4, actionSectionSigner: 'Mevrouw Koens' } },
  });
  expect((await told('signActionPart')).map(({ person }) => person)).toEqual([PARENT.person, coordinator(LINDE).person]);
});

test('absence adds up: sixteen hours in four weeks go to the attendance officer', async () => {
  const absence = { youth: KOEN, kind: 'UNAUTHORISED', hours: 10, signalledOn: '2026-05-20' };
  const SIGNALS = 'absenceSignals { signalledOn kind hours reportedToAttendanceOfficer }';
  expect(await act(coordinator(LINDE), 'reportAbsence', absence)).toMatchObject({ __typename: 'PupilChanged' });
  const more = { ...absence, hours: 6, signalledOn: null };
  expect(await act(coordinator(LINDE), 'reportAbsence', more)).toMatchObject({ rule: 'sixteen_hours_are_reported' });
  expect(await act(coordinator(LINDE), 'reportAbsence', { ...more, reportedToAttendanceOfficer: true }, SIGNALS)).toMatchObject({
    youth: { absenceSignals: [{ signalledOn: '2026-06-01', hours: 6, reportedToAttendanceOfficer: true }, { hours: 10 }] },
  });
  expect(await act(coordinator(LINDE), 'reportAbsence', { ...absence, signalledOn: '2026-06-02' })).toMatchObject({ rule: 'absence_has_happened' });
  expect(await act(coordinator(LINDE), 'reportAbsence', { ...absence, signalledOn: '2020-06-02' })).toMatchObject({ rule: 'absence_is_of_own_pupil' });
  expect(await act(coordinator(LINDE), 'reportAbsence', { ...absence, hours: -1 })).toEqual(['BAD_USER_INPUT hours must be from 0 to 1000, not -1.']);
});

test('a note is on an action of one pupil', async () => {
  const note = { action: ACTION_OF_ANNA, youth: ANNA, state: 'STUCK', note: 'Wacht op ouders' };
  expect(await act(coordinator(LINDE), 'noteProgress', note)).toMatchObject({ __typename: 'PupilChanged' });
  expect(await act(coordinator(LINDE), 'noteProgress', { ...note, youth: KOEN })).toMatchObject({ rule: 'action_is_of_one_pupil' });
  expect(await act(coordinator(LINDE), 'noteProgress', { ...note, note: ' ' })).toEqual(['BAD_USER_INPUT note must be 1 to 2000 characters of text.']);
});

const INPUTS = {
  enrolPupil: { pupilName: 'X', grade: '1', from: '2026-01-01' },
  moveToSchool: { school: EIK, grade: '1', on: '2026-06-01' },
  recordSupportNeed: { schoolYear: '2025-2026', need: 'Rust', exitLevel: 'havo', summary: 'Kort' },
  reportAbsence: { kind: 'LATE', hours: 1 },
  noteProgress: { action: ACTION_OF_ANNA, state: 'DONE', note: 'Klaar' },
};

test.each(Object.entries(INPUTS))('%s is for who is involved and works at the school; absent and forbidden are the same', async (verb, input) => {
  const count = () => chain.as('superuser', async (client) => (await client.query('select count(*)::int as n from app.history')).rows[0].n);
  const before = await count();
  for (const [who, youth] of [
    [coordinator(EIK), ANNA],
    [coordinator(LINDE), CAS],
    [OTHER, BAS],
    [DIRECTOR, CAS],
  ] as const) {
    const [forbidden, absent] = [await act(who, verb, { ...input, youth }), await act(who, verb, { ...input, youth: NOBODY })];
    expect(forbidden).toEqual(absent);
    expect(forbidden).toMatchObject(who === DIRECTOR ? { __typename: 'NotFound' } : { __typename: 'NotAllowed', reason: 'NOT_INVOLVED' });
  }
  expect(await act(DIRECTOR, verb, { ...input, youth: ANNA })).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  expect(await count()).toBe(before);
});
