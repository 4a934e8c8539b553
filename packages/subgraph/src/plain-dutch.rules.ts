import type { DataClass, Party, Purpose, Role } from '@ketengraaf/core';

/** Who, as the beginning of a sentence. */
export const ROLE: Readonly<Record<Role, string>> = {
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

/** Of what organisation, where its name is not known. */
export const PARTY: Readonly<Record<Party, string>> = {
  municipalities: 'een gemeente',
  consortia: 'een consortium',
  'local-teams': 'een lokaal team',
  schools: 'een school',
  referrers: 'een verwijzer',
};

/** What, by class of data. */
export const DATA: Readonly<Record<DataClass, string>> = {
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

/** What for. */
export const PURPOSE: Readonly<Record<Purpose, string>> = {
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
