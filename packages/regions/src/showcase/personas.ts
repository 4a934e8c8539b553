import type { CitizenRole, Grant, Party } from '@ketengraaf/core';
import type { Region } from '../regions';
import { sceneOf } from '../scene/scene';
import type { Worker } from '../scene/workers';
import { castOf, found } from './cast';
import { showcaseId } from './showcase-id';

/** Somebody one can be in a demo region. */
export interface Persona {
  readonly name: string;
  /** One English sentence with the Dutch word. */
  readonly description: string;
  readonly person: string;
  /** Of a citizen the person itself. */
  readonly organisation: string;
  readonly party: Party;
  readonly grants: readonly Grant[];
}

// who a persona is depends on no day, as long as the region's contracts of today run
const ANY_DAY = '2026-01-01';

/** The personas of a region: each exists in its world as staff, the former colleague until yesterday, or in the showcase family. */
export function personas(region: Region): Persona[] {
  const cast = castOf(sceneOf(region, ANY_DAY, 1));
  const { team, municipality, pupilSchool, otherSchool, practice, elsewhere, outside } = cast;
  const treating = cast.living.consortium;
  const one = (name: string, description: string, party: Party, organisation: string, worker: Worker | undefined, purpose: Grant['purpose']): Persona => {
    const { person, role } = found(worker, name);
    return { name, description, person, organisation, party, grants: [{ role, purpose }] };
  };
  const citizen = (name: string, description: string, person: string, role: CitizenRole): Persona => ({
    name,
    description,
    person,
    organisation: person,
    party: 'local-teams',
    grants: [{ role, purpose: 'OWN_DATA' }],
  });
  return [
    one('regisseur', 'The case director (regisseur) of the showcase family.', 'local-teams', team.id, cast.director, 'DIRECTION'),
    one(
      'outsider',
      'A case director (regisseur) of a team in another municipality, who does not know the family.',
      'local-teams',
      elsewhere.id,
      elsewhere.directors[0],
      'DIRECTION',
    ),
    one('colleague', 'A youth worker (jeugdconsulent) of the same team, not involved with the family.', 'local-teams', team.id, team.members[0], 'DIRECTION'),
    one(
      'former-colleague',
      'A youth worker (jeugdconsulent) of the same team whose employment ended yesterday.',
      'local-teams',
      team.id,
      team.formerMember,
      'DIRECTION',
    ),
    one('team-lead', 'The lead (teamleider) of the same team.', 'local-teams', team.id, team.lead, 'DIRECTION'),
    one('privacy-officer', 'The privacy officer (FG) of the same team.', 'local-teams', team.id, team.privacyOfficer, 'SUPERVISION'),
    one(
      'school-coordinator',
      'The support coordinator (intern begeleider) at the school of the showcase pupil.',
      'schools',
      pupilSchool.brin,
      pupilSchool.coordinators[0],
      'EDUCATION',
    ),
    one(
      'other-school-coordinator',
      'The support coordinator (intern begeleider) of a school no child of the family goes to.',
      'schools',
      otherSchool.brin,
      otherSchool.coordinators[0],
      'EDUCATION',
    ),
    one(
      'care-professional',
      'The care professional (hulpverlener) who treats the showcase youth.',
      'consortia',
      treating.id,
      treating.professionals[0],
      'CARE',
    ),
    one(
      'intake-desk',
      'The intake desk (aanmeldteam) of the consortium that treats the showcase youth.',
      'consortia',
      treating.id,
      treating.intakeDesk[0],
      'PLACEMENT',
    ),
    one(
      'other-intake-desk',
      `The intake desk (aanmeldteam) of ${outside.name}, which has no part in the family's care.`,
      'consortia',
      outside.id,
      outside.workers[0],
      'PLACEMENT',
    ),
    one(
      'general-practitioner',
      'The general practitioner (huisarts) who referred the showcase youth.',
      'referrers',
      practice.id,
      practice.workers[0],
      'REFERRAL',
    ),
    one(
      'access-desk',
      "The access desk (toegang) of the family's municipality.",
      'municipalities',
      municipality.code,
      municipality.accessDesk[0],
      'ACCESS_DECISION',
    ),
    one(
      'finance-officer',
      "The finance officer (financieel medewerker) of the family's municipality.",
      'municipalities',
      municipality.code,
      municipality.financeOfficer,
      'FINANCE',
    ),
    one(
      'contract-manager',
      "The contract manager (contractmanager) of the family's municipality.",
      'municipalities',
      municipality.code,
      municipality.contractManager,
      'CONTRACT',
    ),
    one(
      'consortium-controller',
      'The finance officer (controller) of the consortium that treats the showcase youth.',
      'consortia',
      treating.id,
      treating.financeOfficer,
      'FINANCE',
    ),
    citizen('parent', 'The mother (ouder met gezag) in the showcase family.', showcaseId(region, 'member', 'mother'), 'CUSTODIAL_PARENT'),
    citizen('youth', 'The eldest youth (jeugdige) of the showcase family, fifteen years old.', showcaseId(region, 'youth', 'youth'), 'YOUTH'),
  ];
}
