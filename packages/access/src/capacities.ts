/**
 * The rows of the matrix: in what capacity (hoedanigheid) somebody stands to a youth at an instant. Most are a role as the
 * token has it; of youths, parents and certified institutions the facts choose the row.
 */
export const CAPACITIES = {
  YOUTH_12_AND_OVER: 'Youth of 12 and over, own data (jeugdige vanaf 12)',
  YOUTH_UNDER_12: 'Youth under 12, own data (jeugdige onder 12)',
  PARENT_OF_UNDER_12: 'Custodial parent, child under 12 (ouder met gezag)',
  PARENT_OF_12_TO_15: 'Custodial parent, child of 12 to 15 (ouder met gezag)',
  PARENT_OF_16_AND_OVER: 'Custodial parent, youth of 16 and over (ouder met gezag)',
  PARENT_WITHOUT_AUTHORITY: 'Parent without authority (ouder zonder gezag)',
  FOSTER_PARENT: 'Foster parent (pleegouder)',
  CASE_DIRECTOR: 'Case director of this family (regisseur)',
  TEAM_MEMBER: 'Colleague of the local team, not involved (collega CJG)',
  TEAM_LEAD: 'Lead of the local team (teamleider)',
  CARE_PROFESSIONAL: 'Treating care professional in the team (hulpverlener)',
  INTAKE_DESK: 'Intake desk of a consortium (aanmeldteam)',
  CONSORTIUM_MEMBER: 'Member of a consortium, not involved (consortiumlid)',
  BRIGADE_EXPERT: 'Expert of the mobile brigade, for a time (mobiele brigade)',
  REGIONAL_EXPERT: 'Regional expert team (regionaal expertteam)',
  GENERAL_PRACTITIONER: 'General practitioner (huisarts)',
  YOUTH_PHYSICIAN_OR_SPECIALIST: 'Youth physician or medical specialist (jeugdarts, medisch specialist)',
  INSTITUTION_WITH_MEASURE: 'Certified institution with a valid measure (GI met maatregel)',
  INSTITUTION_WITHOUT_MEASURE: 'Certified institution without a measure (GI zonder maatregel)',
  SAFE_HOME_WORKER: 'Worker of Safe Home (Veilig Thuis)',
  SCHOOL_COORDINATOR: 'Support coordinator of a school (intern begeleider)',
  TEACHER: 'Teacher (leerkracht)',
  SCHOOL_PARTNERSHIP: 'School partnership (samenwerkingsverband)',
  ATTENDANCE_OFFICER: 'Attendance officer (leerplichtambtenaar)',
  ACCESS_DESK: 'Access desk of a municipality (toegang)',
  FINANCE_OFFICER: 'Finance officer of a municipality (financiële administratie)',
  CONTRACT_MANAGER: 'Contract manager or regional buyer (contractmanager)',
  POLICY_RESEARCHER: 'Policy, statistics and research (beleid, CBS)',
  CONFIDENTIAL_ADVISER: 'Confidential adviser (vertrouwenspersoon)',
  PRIVACY_OFFICER: 'Privacy officer or auditor (FG)',
  PLATFORM_OPERATOR: 'Operator of the platform (beheerder)',
} as const;

/** One row of the matrix. */
export type Capacity = keyof typeof CAPACITIES;
