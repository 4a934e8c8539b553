import { type Caller, type Role, uuidOf } from '@ketengraaf/core';
import { insert } from '@ketengraaf/testkit';
import type { Client } from 'pg';

/** Two schools by BRIN. */
export const [LINDE, EIK] = ['12AB', '34CD'] as const;
/** Anna consented to what her director, and Bas to nothing; Eik's pupil is Cas, and nobody knows the last. */
export const [ANNA, BAS, CAS, NOBODY] = [uuidOf('anna'), uuidOf('bas'), uuidOf('cas'), uuidOf('nobody')] as const;
/** Pupils of Eik whose plan the director directs, all with the same name. */
export const CROWD = Array.from({ length: 50 }, (_, index) => uuidOf('crowd', index)).sort();
/** Actions of Linde for Anna, of Eik for Cas, and of Eik for each of the crowd. */
export const [ACTION_OF_ANNA, ACTION_OF_CAS] = [uuidOf('action of anna'), uuidOf('action of cas')] as const;
export const ACTIONS_OF_CROWD = CROWD.map((youth) => uuidOf('action', youth));

const TEAM = uuidOf('team');

/** Coordinates support at a school. */
export const coordinator = (brin: string, name = `coordinator of ${brin}`): Caller => ({
  person: uuidOf(name),
  organisation: brin,
  party: 'schools',
  role: 'SCHOOL_COORDINATOR',
  purpose: 'EDUCATION',
});
/** Left Linde today. */
export const FORMER = coordinator(LINDE, 'former');
/** Directs the plans of Anna, Bas and the crowd. */
export const DIRECTOR: Caller = { person: uuidOf('director'), organisation: TEAM, party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
/** Of the same team, and involved with nobody. */
export const COLLEAGUE: Caller = { ...DIRECTOR, person: uuidOf('colleague of the director') };
/** Sees where Anna goes to school, and what she needs there no further than her level. */
export const PHYSICIAN: Caller = { person: uuidOf('physician'), organisation: uuidOf('jgz'), party: 'referrers', role: 'YOUTH_PHYSICIAN', purpose: 'REFERRAL' };

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
const consent = (youth: string, dataClass: string) => ({
  id: uuidOf('consent', youth, dataClass),
  youth_id: youth,
  organisation: TEAM,
  data_class: dataClass,
  given_by: youth,
  manner: 'ONLINE',
  during: '[2026-01-01T00:00Z,)',
  audience: ['schools'],
});
const works = ({ person, organisation, role }: Caller, during = '[2020-01-01,)') => ({
  id: uuidOf('staff', person, organisation),
  person,
  organisation,
  role: role satisfies Role,
  name: 'W',
  during,
});

/** An enrolment to insert. */
export const enrolment = (youth: string, brin: string, name: string, during = '[2024-08-01,)') => ({
  id: uuidOf('enrolment', youth, brin, during),
  organisation: brin,
  youth_id: youth,
  pupil_name: name,
  grade: '6',
  during,
});
/** A support plan to insert. */
export const supportPlan = (youth: string, brin: string, schoolYear: string) => ({
  id: uuidOf('plan', youth, schoolYear),
  organisation: brin,
  youth_id: youth,
  school_year: schoolYear,
  exit_level: 'vmbo-t',
  support_needs: ['Rust', 'Structuur'],
  summary: `Plan van ${schoolYear}`,
  adopted_on: '2025-10-01',
  evaluation_on: '2026-06-15',
});
/** An absence signal to insert. */
export const signal = (youth: string, brin: string, on: string, more: object = {}) => ({
  id: uuidOf('signal', youth, on),
  organisation: brin,
  youth_id: youth,
  signalled_on: on,
  kind: 'LATE',
  hours: 3,
  ...more,
});
/** A note on an action to insert. */
export const note = (action: string, youth: string, brin: string, at: string, state = 'RUNNING') => ({
  id: uuidOf('note', action, at),
  organisation: brin,
  youth_id: youth,
  action_id: action,
  state,
  note: `Op ${at.slice(0, 10)}`,
  noted_at: at,
});

/** Fills two schools and their pupils. */
export async function fillSchools(client: Client): Promise<void> {
  await insert(client, 'app.organisation', [
    { id: LINDE, kind: 'SCHOOL', name: 'De Linde' },
    { id: EIK, kind: 'SCHOOL', name: 'De Eik' },
  ]);
  await insert(client, 'app.staff', [works(coordinator(LINDE)), works(coordinator(EIK)), works(FORMER, '[2020-01-01,2026-06-01)')]);
  await insert(client, 'schools.school_partnership', [{ id: uuidOf('partnership'), name: 'Passend' }]);
  await insert(client, 'schools.school', [
    { brin: LINDE, name: 'De Linde', kind: 'PRIMARY', municipality: 'GM0935', partnership: uuidOf('partnership') },
    { brin: EIK, name: 'De Eik', kind: 'SECONDARY', municipality: 'GM0935', partnership: uuidOf('partnership') },
  ]);
  await insert(client, 'schools.coordinator', [
    { id: coordinator(LINDE).person, school: LINDE, name: 'Z. Linde', email: 'z@linde.example' },
    { id: uuidOf('second'), school: LINDE, name: 'A. Linde', email: 'a@linde.example' },
  ]);
  await insert(client, 'schools.enrolment', [
    enrolment(ANNA, EIK, 'Anna toen', '[2020-08-01,2024-08-01)'),
    enrolment(ANNA, LINDE, 'Anna'),
    enrolment(BAS, LINDE, 'Bas'),
    enrolment(CAS, EIK, 'Cas'),
    ...CROWD.map((youth) => enrolment(youth, EIK, 'Sam')),
  ]);
  await insert(client, 'schools.education_support_plan', [
    supportPlan(ANNA, LINDE, '2024-2025'),
    supportPlan(ANNA, LINDE, '2025-2026'),
    supportPlan(BAS, LINDE, '2025-2026'),
    ...CROWD.map((youth) => supportPlan(youth, EIK, '2025-2026')),
  ]);
  await insert(client, 'schools.absence_signal', [
    signal(ANNA, LINDE, '2026-03-01'),
    signal(ANNA, LINDE, '2026-05-01', { kind: 'OUT_OF_SCHOOL', hours: 120, reported_to_attendance_officer: true }),
    ...CROWD.map((youth) => signal(youth, EIK, '2026-05-01')),
  ]);
  await insert(client, 'schools.action_progress', [
    note(ACTION_OF_ANNA, ANNA, LINDE, '2026-05-01T08:00:00Z'),
    note(ACTION_OF_ANNA, ANNA, LINDE, '2026-05-20T08:00:00Z', 'DONE'),
    note(ACTION_OF_CAS, CAS, EIK, '2026-05-20T08:00:00Z'),
    ...CROWD.map((youth, index) => note(ACTIONS_OF_CROWD[index] ?? '', youth, EIK, '2026-05-20T08:00:00Z')),
  ]);
  const directed = [ANNA, BAS, ...CROWD];
  await insert(client, 'facts.involvement', [...directed.map((youth) => tie(youth, DIRECTOR)), tie(ANNA, PHYSICIAN)]);
  await insert(
    client,
    'facts.person',
    directed.map((id) => ({ id, birth_date: '2009-05-05', audience: [] })),
  );
  await insert(
    client,
    'facts.consent',
    directed.filter((youth) => youth !== BAS).map((youth) => consent(youth, 'EDUCATION')),
  );
}
