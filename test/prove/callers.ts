import { type Caller, isCitizenRole, PARTIES, type Party, PURPOSES, type Purpose, ROLES, type Role } from '@ketengraaf/core';
import type { Random } from '@ketengraaf/regions';
import type { KeptRow } from './rows';

/** Somebody who asks about some subjects, and how fresh the facts are said to be. */
export interface Asker {
  readonly caller: Caller;
  readonly subjects: readonly string[];
  readonly areFactsFresh: boolean;
  /** Whether the asker worked for the organisation until yesterday. */
  readonly hasLeft: boolean;
}

/** A child of the world, with who is its family and who may be its parent. */
export interface Child {
  readonly id: string;
  readonly family: string;
  readonly holders: readonly string[];
}

/** Where a role is usually found; roles are tried elsewhere, too. */
const HOMES: Readonly<Partial<Record<Role, Party>>> = {
  CARE_PROFESSIONAL: 'consortia',
  INTAKE_DESK: 'consortia',
  CONSORTIUM_MEMBER: 'consortia',
  GENERAL_PRACTITIONER: 'referrers',
  YOUTH_PHYSICIAN: 'referrers',
  MEDICAL_SPECIALIST: 'referrers',
  CERTIFIED_INSTITUTION_WORKER: 'consortia',
  SCHOOL_COORDINATOR: 'schools',
  TEACHER: 'schools',
  SCHOOL_PARTNERSHIP: 'schools',
  ATTENDANCE_OFFICER: 'municipalities',
  ACCESS_DESK: 'municipalities',
  FINANCE_OFFICER: 'municipalities',
  CONTRACT_MANAGER: 'municipalities',
};
const CITIZEN_PURPOSE: Purpose = 'OWN_DATA';
const USUAL: Readonly<Partial<Record<Role, readonly Purpose[]>>> = {
  FINANCE_OFFICER: ['FINANCE'],
  CONTRACT_MANAGER: ['CONTRACT', 'STATISTICS'],
  POLICY_RESEARCHER: ['STATISTICS'],
  CONFIDENTIAL_ADVISER: ['SUPERVISION'],
  PRIVACY_OFFICER: ['SUPERVISION'],
  PLATFORM_OPERATOR: ['SUPERVISION'],
  SCHOOL_COORDINATOR: ['EDUCATION'],
  TEACHER: ['EDUCATION'],
  SCHOOL_PARTNERSHIP: ['EDUCATION'],
  ATTENDANCE_OFFICER: ['EDUCATION'],
};
const HELP: readonly Purpose[] = ['DIRECTION', 'CARE', 'REFERRAL', 'PLACEMENT', 'ACCESS_DECISION', 'PROTECTION'];

/** A random somebody in the role whose turn it is, mostly for a purpose that fits, who asks about so many children and their families. */
export function makeAsker(random: Random, turn: number, rows: readonly KeptRow[], children: readonly Child[], breadth: number): Asker {
  const role = ROLES[turn % ROLES.length] as Role;
  const usual = isCitizenRole(role) ? [CITIZEN_PURPOSE] : (USUAL[role] ?? HELP);
  const purpose = random.chance(0.85) ? random.pick(usual) : random.pick(PURPOSES);
  const some = Array.from({ length: breadth }, () => random.pick(children));
  const areFactsFresh = random.chance(0.94);
  const about = (chosen: readonly Child[], more: readonly (string | null)[] = []): string[] => [
    ...new Set([...chosen.flatMap(({ id, family }) => [id, family]), ...more.flatMap((subject) => subject ?? [])]),
  ];
  if (isCitizenRole(role)) {
    const [first] = some as [Child];
    const holder = first.holders.length > 0 && random.chance(0.7) ? random.pick(first.holders) : random.uuid();
    const person = role === 'YOUTH' ? first.id : holder;
    const kin = children.filter(({ family }) => family === first.family);
    return {
      caller: { person, organisation: person, party: 'local-teams', role, purpose },
      subjects: about([...kin, ...some.slice(1)]),
      areFactsFresh,
      hasLeft: false,
    };
  }
  const party = random.chance(0.6) ? (HOMES[role] ?? 'local-teams') : random.pick(PARTIES);
  const theirs = rows.filter((row) => row.party === party);
  const { organisation } = random.pick(theirs);
  const own = Array.from({ length: 2 }, () => random.pick(theirs.filter((row) => row.organisation === organisation)).subject);
  return { caller: { person: random.uuid(), organisation, party, role, purpose }, subjects: about(some, own), areFactsFresh, hasLeft: random.chance(0.08) };
}
