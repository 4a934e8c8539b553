import type { Role } from '@ketengraaf/core';

/** Who looked at what, and what for. */
export interface Told {
  readonly role: string;
  readonly organisationName: string | null;
  readonly party: string;
  readonly purpose: string;
  readonly dataClasses: readonly string[];
  readonly isAllowed: boolean;
  readonly subjectKind: string;
}

const ROLE: Readonly<Record<Role, string>> = {
  YOUTH: 'De jeugdige',
  CUSTODIAL_PARENT: 'Een ouder met gezag',
  PARENT_WITHOUT_AUTHORITY: 'Een ouder zonder gezag',
  FOSTER_PARENT: 'Een pleegouder',
  CASE_DIRECTOR: 'De regisseur',
  TEAM_MEMBER: 'Een jeugdconsulent',
  TEAM_LEAD: 'De teamleider',
  CARE_PROFESSIONAL: 'Een hulpverlener',
  INTAKE_DESK: 'Het aanmeldteam',
  CONSORTIUM_MEMBER: 'Een medewerker',
  BRIGADE_EXPERT: 'Een expert van de mobiele brigade',
  REGIONAL_EXPERT: 'Een lid van het regionaal expertteam',
  GENERAL_PRACTITIONER: 'De huisarts',
  YOUTH_PHYSICIAN: 'De jeugdarts',
  MEDICAL_SPECIALIST: 'De medisch specialist',
  CERTIFIED_INSTITUTION_WORKER: 'Een jeugdbeschermer',
  SAFE_HOME_WORKER: 'Een medewerker van Veilig Thuis',
  SCHOOL_COORDINATOR: 'De intern begeleider',
  TEACHER: 'Een leerkracht',
  SCHOOL_PARTNERSHIP: 'Een medewerker van het samenwerkingsverband',
  ATTENDANCE_OFFICER: 'De leerplichtambtenaar',
  ACCESS_DESK: 'De toegangsmedewerker',
  FINANCE_OFFICER: 'Een financieel medewerker',
  CONTRACT_MANAGER: 'De contractmanager',
  POLICY_RESEARCHER: 'Een beleidsonderzoeker',
  CONFIDENTIAL_ADVISER: 'De vertrouwenspersoon',
  PRIVACY_OFFICER: 'De privacyfunctionaris',
  PLATFORM_OPERATOR: 'Een beheerder van het platform',
};

const PARTY: Readonly<Record<string, string>> = {
  municipalities: 'een gemeente',
  consortia: 'een consortium',
  'local-teams': 'een lokaal team',
  schools: 'een school',
  referrers: 'een verwijzer',
};

const DATA: Readonly<Record<string, string>> = {
  IDENTITY: 'de persoonsgegevens',
  BSN: 'het burgerservicenummer',
  DIRECTION: 'wie de regie heeft',
  PLAN_STATUS: 'de plangegevens',
  SCHOOL_GOALS: 'de schooldoelen',
  OTHER_GOALS: 'de doelen',
  CARE_CONTENT: 'de zorginhoud',
  SAFETY: 'het veiligheidsplan',
  MEASURE: 'de maatregelen',
  TRAJECTORY: 'de voortgang van de hulp',
  REFERRAL_LETTER: 'de verwijzing',
  PLACES: 'de plaatsen',
  ALLOCATION: 'de toewijzingen',
  BUDGET: 'het budget',
  EDUCATION: 'de onderwijsgegevens',
  CONSENT: 'de toestemmingen',
  ACCESS_LOG: 'het inzagelogboek',
};

const PURPOSE: Readonly<Record<string, string>> = {
  DIRECTION: 'regie',
  CARE: 'hulpverlening',
  REFERRAL: 'een verwijzing',
  PLACEMENT: 'een plaatsing',
  EDUCATION: 'onderwijs',
  ACCESS_DECISION: 'een besluit over hulp',
  FINANCE: 'de betaling',
  CONTRACT: 'de contracten',
  STATISTICS: 'statistiek',
  PROTECTION: 'bescherming',
  OWN_DATA: 'inzage in eigen gegevens',
  SUPERVISION: 'toezicht',
};

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

/** An access in one plain Dutch sentence; a word that is not known here is told in general terms. */
export function accessSentence({ role, organisationName, party, purpose, dataClasses, isAllowed, subjectKind }: Told): string {
  const who = `${ROLE[role as Role] ?? 'Iemand'} van ${organisationName ?? PARTY[party] ?? 'een organisatie'}`;
  const what = `${list(dataClasses.map((dataClass) => DATA[dataClass] ?? 'gegevens'))}${subjectKind === 'FAMILY' ? ' van het gezin' : ''}`;
  const why = PURPOSE[purpose] ?? 'een ander doel';
  return isAllowed ? `${who} bekeek ${what} voor ${why}.` : `${who} wilde voor ${why} ${what} bekijken en kreeg niets te zien.`;
}
