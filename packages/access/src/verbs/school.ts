import type { Act } from '../act';

const COORDINATOR = { INVOLVED_KEEPER: ['SCHOOL_COORDINATOR'] } as const;

/** What schools do (school): about pupils that the case director's code made known to them. */
export const SCHOOL_VERBS = {
  enrolPupil: { party: 'schools', dataClass: 'EDUCATION', action: 'C', does: 'enrols a pupil at the own school (leerling inschrijven)', by: COORDINATOR },
  moveToSchool: { party: 'schools', dataClass: 'EDUCATION', action: 'U', does: 'moves a pupil to another school (overstap)', by: COORDINATOR },
  recordSupportNeed: {
    party: 'schools',
    dataClass: 'EDUCATION',
    action: 'U',
    does: 'records what a pupil needs in order to learn (ondersteuningsbehoefte vastleggen)',
    by: COORDINATOR,
  },
  signActionPart: {
    party: 'schools',
    dataClass: 'EDUCATION',
    action: 'U',
    does: 'consents to the action section, or records a signature on paper (instemmen met handelingsdeel)',
    by: { ...COORDINATOR, PARENT: ['CUSTODIAL_PARENT'] },
  },
  reportAbsence: { party: 'schools', dataClass: 'EDUCATION', action: 'C', does: 'signals absence of a pupil (verzuim melden)', by: COORDINATOR },
  noteProgress: {
    party: 'schools',
    dataClass: 'SCHOOL_GOALS',
    action: 'C',
    does: 'notes how an action of the own school goes (voortgang noteren)',
    by: COORDINATOR,
  },
} as const satisfies Readonly<Record<string, Act>>;
