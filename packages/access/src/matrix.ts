import type { DataClass, Role } from '@ketengraaf/core';

/**
 * What a role sees of a class of data: `A` all, `R` the reduced form of that class, `C` all, but only with
 * consent, `RC` the reduced form, only with consent. No entry: never.
 */
export type Cell = 'A' | 'R' | 'C' | 'RC';

/** One row of the table: a role's cells by class. */
export type Row = Readonly<Partial<Record<DataClass, Cell>>>;

/** What a role sees of a youth in whose care its holder is directly involved now (Jeugdwet 7.3.11(2)(a)). */
export const INVOLVED: Readonly<Record<Role, Row>> = {
  CASE_DIRECTOR: {
    IDENTITY: 'A',
    BSN: 'R',
    DIRECTION: 'A',
    PLAN_STATUS: 'A',
    SCHOOL_GOALS: 'A',
    OTHER_GOALS: 'A',
    CARE_CONTENT: 'C',
    SAFETY: 'A',
    MEASURE: 'A',
    TRAJECTORY: 'A',
    REFERRAL_LETTER: 'C',
    ALLOCATION: 'R',
    EDUCATION: 'C',
    CONSENT: 'A',
    ACCESS_LOG: 'R',
  },
  TEAM_MEMBER: {},
  TEAM_LEAD: {},
  CARE_PROFESSIONAL: {
    IDENTITY: 'A',
    BSN: 'A',
    DIRECTION: 'A',
    PLAN_STATUS: 'A',
    SCHOOL_GOALS: 'A',
    OTHER_GOALS: 'A',
    CARE_CONTENT: 'C',
    SAFETY: 'A',
    MEASURE: 'A',
    TRAJECTORY: 'A',
    REFERRAL_LETTER: 'A',
    EDUCATION: 'C',
    CONSENT: 'R',
  },
  INTAKE_DESK: {
    IDENTITY: 'A',
    BSN: 'A',
    DIRECTION: 'A',
    PLAN_STATUS: 'R',
    OTHER_GOALS: 'R',
    CARE_CONTENT: 'RC',
    SAFETY: 'R',
    MEASURE: 'A',
    TRAJECTORY: 'A',
    REFERRAL_LETTER: 'A',
    CONSENT: 'R',
  },
  GENERAL_PRACTITIONER: {
    IDENTITY: 'A',
    BSN: 'A',
    DIRECTION: 'A',
    PLAN_STATUS: 'A',
    OTHER_GOALS: 'C',
    CARE_CONTENT: 'C',
    SAFETY: 'R',
    MEASURE: 'R',
    TRAJECTORY: 'R',
    CONSENT: 'R',
  },
  YOUTH_PHYSICIAN: {
    IDENTITY: 'A',
    BSN: 'A',
    DIRECTION: 'A',
    PLAN_STATUS: 'A',
    SCHOOL_GOALS: 'C',
    OTHER_GOALS: 'C',
    CARE_CONTENT: 'C',
    SAFETY: 'R',
    MEASURE: 'R',
    TRAJECTORY: 'R',
    EDUCATION: 'R',
    CONSENT: 'R',
  },
  SCHOOL_COORDINATOR: {
    IDENTITY: 'A',
    DIRECTION: 'RC',
    PLAN_STATUS: 'C',
    SCHOOL_GOALS: 'C',
    SAFETY: 'R',
    TRAJECTORY: 'RC',
    EDUCATION: 'A',
    CONSENT: 'R',
  },
  ACCESS_DESK: {
    IDENTITY: 'A',
    BSN: 'A',
    DIRECTION: 'A',
    PLAN_STATUS: 'A',
    OTHER_GOALS: 'R',
    CARE_CONTENT: 'R',
    SAFETY: 'R',
    MEASURE: 'A',
    TRAJECTORY: 'A',
    REFERRAL_LETTER: 'R',
    ALLOCATION: 'A',
    EDUCATION: 'C',
    CONSENT: 'A',
  },
  FINANCE_OFFICER: {},
  CONTRACT_MANAGER: {},
};

/** What a role sees of the rows of the organisation it really works for, without being involved. */
export const OWN_ORGANISATION: Readonly<Record<Role, Row>> = {
  CASE_DIRECTOR: { IDENTITY: 'R' },
  TEAM_MEMBER: { IDENTITY: 'R' },
  TEAM_LEAD: { IDENTITY: 'R', DIRECTION: 'A', PLAN_STATUS: 'R', MEASURE: 'R', TRAJECTORY: 'R' },
  CARE_PROFESSIONAL: {},
  INTAKE_DESK: { TRAJECTORY: 'A' },
  GENERAL_PRACTITIONER: { TRAJECTORY: 'A', REFERRAL_LETTER: 'A' },
  YOUTH_PHYSICIAN: { TRAJECTORY: 'A', REFERRAL_LETTER: 'A' },
  SCHOOL_COORDINATOR: { SCHOOL_GOALS: 'A', EDUCATION: 'A' },
  ACCESS_DESK: { ALLOCATION: 'A' },
  FINANCE_OFFICER: { ALLOCATION: 'A', BUDGET: 'A' },
  CONTRACT_MANAGER: { BUDGET: 'A' },
};

/**
 * Roles that know one youth, not the family around it, with the classes they may see of a family as a whole.
 * Every other role sees of a family what it sees of its youths.
 */
export const FAMILY_CLASSES: Readonly<Partial<Record<Role, readonly DataClass[]>>> = {
  SCHOOL_COORDINATOR: ['DIRECTION', 'PLAN_STATUS'],
  YOUTH_PHYSICIAN: ['DIRECTION', 'PLAN_STATUS'],
};
