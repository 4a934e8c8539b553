import type { Act } from '../act';

/** Registering a youth, looking one up by its number, and the code by which a school finds its pupil (identiteit, BSN). */
export const IDENTITY_VERBS = {
  registerYouth: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'C',
    does: 'registers a youth, or finds the one with the same BSN (jeugdige inschrijven)',
    by: { ENTITLED: ['CASE_DIRECTOR', 'TEAM_LEAD', 'CARE_PROFESSIONAL', 'INTAKE_DESK', 'ACCESS_DESK'] },
  },
  lookUpBsn: {
    party: 'local-teams',
    dataClass: 'BSN',
    action: 'U',
    does: 'looks a youth up by its BSN; counted, and few an hour (zoeken op BSN)',
    by: { ENTITLED: ['CASE_DIRECTOR', 'CARE_PROFESSIONAL', 'ACCESS_DESK', 'FINANCE_OFFICER'] },
  },
  issueSchoolCode: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'C',
    does: 'gives a school the one-time code of its pupil (koppelcode voor school)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  linkPupil: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'U',
    does: 'finds the pupil a code was given for, never by name or BSN (leerling koppelen)',
    by: { BEARER: ['SCHOOL_COORDINATOR'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
