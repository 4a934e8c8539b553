import { uuidOf } from '@ketengraaf/core';
import { insert } from '@ketengraaf/testkit';
import type { Client } from 'pg';
import { caller } from './caller';
import { authority, born, CONSORTIA, consent, contribution, cover, fillConsortia, involvement, placement, trajectory, waiting, worker } from './world';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const TEAM = uuidOf('team');
const PRACTICE = uuidOf('practice');
const SCHOOL = '12AB';

/** The court's reference for Noor's stay in secure care. */
export const COURT = 'C/16/123456';

/** Directs Noor's care. */
export const DIRECTOR = caller('director', 'local-teams', TEAM, 'CASE_DIRECTOR', 'DIRECTION');
/** Directs somebody else's. */
export const OUTSIDER = caller('outsider', 'local-teams', TEAM, 'CASE_DIRECTOR', 'DIRECTION');
/** Noor's physician, who sees trajectories in their reduced form. */
export const PHYSICIAN = caller('physician', 'referrers', PRACTICE, 'GENERAL_PRACTITIONER', 'REFERRAL');
/** Coordinates support for Noor, with consent, and for Sem, without. */
export const COORDINATOR = caller('coordinator', 'schools', SCHOOL, 'SCHOOL_COORDINATOR', 'EDUCATION');
/** Treats Noor at North. */
export const TREATING = caller('North professional', 'consortia', NORTH.id, 'CARE_PROFESSIONAL', 'CARE');
/** Works at North and does not treat Noor. */
export const COLLEAGUE = caller('North colleague', 'consortia', NORTH.id, 'CARE_PROFESSIONAL', 'CARE');
/** The intake desk of North. */
export const DESK = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
/** The intake desk of East, where Noor waits. */
export const OTHER_DESK = caller('East desk', 'consortia', EAST.id, 'INTAKE_DESK', 'PLACEMENT');
/** Left the intake desk of North today. */
export const FORMER = caller('North leaver', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');

/** Noor, who is helped by North while she waits at East, with everybody around her. */
export async function fillNoor(client: Client): Promise<void> {
  await fillConsortia(client);
  await insert(client, 'app.staff', [
    worker('North colleague', NORTH.id, 'CARE_PROFESSIONAL'),
    worker('North leaver', NORTH.id, 'INTAKE_DESK', '[2020-01-01,2026-06-01)'),
  ]);
  const waits = waiting('Noor waits', 'Noor', EAST.id, 40, { accepted_on: '2026-04-27', intake_on: '2026-05-12' });
  const helped = trajectory('Noor', 'Noor', NORTH.id, 'North professional', { bridging_for: waits.id, continuity_arrangement: true });
  await insert(client, 'consortia.waiting_list_entry', [waits]);
  await insert(client, 'consortia.trajectory', [helped]);
  await insert(client, 'consortia.contribution', [contribution('Noor', helped, NORTH.provider)]);
  await insert(client, 'consortia.placement', [
    placement('first', helped, '[2026-03-02,2026-04-01)', { location: uuidOf('location', 'North'), crisis: true }),
    placement('second', helped, '[2026-04-01,)', { residence_type: 'SECURE', court_authorisation: COURT, move_reason: 'Veiligheid' }),
  ]);
  await insert(client, 'facts.involvement', [
    involvement('director', 'Noor', TEAM, 'CASE_DIRECTOR', 'local-teams'),
    involvement('physician', 'Noor', PRACTICE, 'GENERAL_PRACTITIONER', 'referrers'),
    involvement('coordinator', 'Noor', SCHOOL, 'SCHOOL_COORDINATOR', 'schools'),
    involvement('coordinator', 'Sem', SCHOOL, 'SCHOOL_COORDINATOR', 'schools'),
    involvement('North professional', 'Noor', NORTH.id, 'CARE_PROFESSIONAL'),
  ]);
  await insert(client, 'facts.contract_coverage', [
    ...['AMBULATORY', 'RESPITE', 'GROUP_RESIDENCE'].map((service) => cover('contract', NORTH.id, service, 'GM9901')),
    cover('old contract', NORTH.id, 'AMBULATORY', 'GM9901', '[2020-01-01,2026-05-01)'),
    cover('contract of East', EAST.id, 'DAY_CARE', 'GM9901'),
    cover('contract elsewhere', NORTH.id, 'DAY_CARE', 'GM9902'),
  ]);
  await insert(client, 'facts.person', [born('Noor', '2016-03-01')]);
  await insert(client, 'facts.authority', [authority('Noor')]);
  await insert(client, 'facts.consent', [consent('Noor', SCHOOL, 'TRAJECTORY')]);
}
