import { DATA_CLASSES, type DataClass, type Role } from '@ketengraaf/core';
import { CAPACITIES, type Capacity } from './capacities';
import { type Cell, CODES, type Code, isCode } from './codes';

/** The version of the rules, noted with every decision; whoever changes the table raises it. */
export const POLICY_VERSION = '2026.2';

/**
 * What makes the row hold for a youth: being that youth, being its parent, being involved in its care now, working for the
 * organisation that keeps the row, or nothing at all.
 */
export type Tie = 'SELF' | 'PARENT' | 'INVOLVED' | 'KEEPER' | 'NOBODY';

/*
 * Who sees what: a line for each capacity, with the tie it takes and a column for each class of data:
 * 1 identity, 2 BSN, 3 direction, 4 plan status, 5 school goals, 6 other goals, 7 care content, 8 safety, 9 measure,
 * 10 trajectory, 11 referral letter, 12 places, 13 allocation, 14 budget, 15 education, 16 consent, 17 access log.
 */
const TABLE = `
                              tie        1     2   3   4   5     6   7      8   9     10      11    12  13   14  15    16  17
YOUTH_12_AND_OVER             SELF       A     A   A   A   A     A   A      R   A     A       A     A   A    -   A     A   A
YOUTH_UNDER_12                SELF       -     -   R   R   R     -   -      -   -     -       -     A   -    -   R     -   -
PARENT_OF_UNDER_12            PARENT     A     A   A   A   A     A   A      R   A     A       A     A   A    -   A     A   A
PARENT_OF_12_TO_15            PARENT     A     A   A   A   A     A   R      R   A     A       R     A   A    -   A     A   A
PARENT_OF_16_AND_OVER         PARENT     R<18  -   C   C   C     C   C      C   R<18  C       C     A   -    -   A<18  -   ME
PARENT_WITHOUT_AUTHORITY      PARENT     -     -   R   R   -     -   -      -   -     -       -     A   -    -   R     -   ME
FOSTER_PARENT                 INVOLVED   A     -   A   A   A     R   R      R   A     A       -     A   -    -   R     -   ME
CASE_DIRECTOR                 INVOLVED   A     R1  A   A   A     A   C      A   A     A       C     A   R    -   C     A   R2
TEAM_MEMBER                   NOBODY     -     -   -   -   -     -   -      -   -     -       -     A   -    -   -     -   -
TEAM_LEAD                     KEEPER     R     -   A   R   -     -   -      -   R     R       -     A   -    -   -     -   R
CARE_PROFESSIONAL             INVOLVED   A     A   A   A   A     A   OWN+C  A   A     A       A     A   OWN  -   C     R   ME
INTAKE_DESK                   INVOLVED   A     A   A   R   -     R   RC     R   A     A°      A     A   -    -   -     R   ME
CONSORTIUM_MEMBER             NOBODY     -     -   -   -   -     -   -      -   -     G       -     A   -    -   -     -   -
BRIGADE_EXPERT                INVOLVED   A     -   A   A   A     A   C      A   A     A       C     A   -    -   C     R   ME
REGIONAL_EXPERT               INVOLVED   PC    -   A   R   -     C   C      C   A     A       C     A   -    -   C     R   ME
GENERAL_PRACTITIONER          INVOLVED   A     A   A   A   -     C   C      R3  R     OWN°+R  OWN°  A   -    -   -     R   ME
YOUTH_PHYSICIAN_OR_SPECIALIST INVOLVED   A     A   A   A   C     C   C      R3  R     OWN°+R  OWN°  A   -    -   RY    R   ME
INSTITUTION_WITH_MEASURE      INVOLVED   A     A   A   A   A     A   S      A   A     A       S     A   -    -   S     A   ME
INSTITUTION_WITHOUT_MEASURE   INVOLVED   R     R   C   C   C     C   C      C   -     C       -     A   -    -   C     R   ME
SAFE_HOME_WORKER              INVOLVED   R     S   S   S   S     S   S      A   S     S       -     A   -    -   S     -   ME
SCHOOL_COORDINATOR            INVOLVED   A     -   RC  C   C°    -   -      R4  -     R5C     -     A   -    -   A°    R   ME
TEACHER                       INVOLVED   OWN   -   -   -   RC    -   -      R4  -     -       -     A   -    -   R     -   -
SCHOOL_PARTNERSHIP            INVOLVED   C     -   C   C   C     -   -      -   -     -       -     A   -    -   TLV   R   ME
ATTENDANCE_OFFICER            INVOLVED   A     A   C   R   C     -   -      -   -     -       -     A   -    -   ABS   R   ME
ACCESS_DESK                   INVOLVED   A     A   A   A   -     R   R      R   A     A       R     A   A°   -   C     A   ME
FINANCE_OFFICER               KEEPER     R     A   -   -   -     -   -      -   R6    -       -     A   A    A   -     -   ME
CONTRACT_MANAGER              KEEPER     -     -   -   G   G     G   -      -   G     G       -     A   G    A   G     -   ME
POLICY_RESEARCHER             NOBODY     -     S   -   G   G     G   -      -   G     G       -     A   G    G   G     -   -
CONFIDENTIAL_ADVISER          INVOLVED   C     -   C   C   C     C   C      C   C     C       C     A   -    -   C     C   C
PRIVACY_OFFICER               KEEPER     R     -   R   R   -     -   -      -   -     -       -     A   -    -   -     A   A
PLATFORM_OPERATOR             NOBODY     -     -   -   -   -     -   -      -   -     -       -     A   -    -   -     -   T
`;

/** One row of the matrix, as the rules read it. */
export interface Row {
  readonly tie: Tie;
  readonly codes: Readonly<Record<DataClass, Code>>;
  readonly cells: Readonly<Record<DataClass, Cell>>;
}

const CLASSES = Object.keys(DATA_CLASSES) as DataClass[];
const TIES: readonly string[] = ['SELF', 'PARENT', 'INVOLVED', 'KEEPER', 'NOBODY'] satisfies Tie[];

/** Reads the table, or says which line of it cannot be read. */
function read(table: string): Readonly<Record<Capacity, Row>> {
  const rows = new Map<string, Row>();
  for (const line of table.trim().split('\n').slice(1)) {
    const [capacity = '', tie = '', ...texts] = line.trim().split(/\s+/);
    const codes = texts.filter(isCode);
    if (!Object.hasOwn(CAPACITIES, capacity) || !TIES.includes(tie) || codes.length !== CLASSES.length || texts.length !== codes.length || rows.has(capacity)) {
      throw new Error(`the matrix has a line that cannot be read: ${line.trim()}`);
    }
    rows.set(capacity, { tie: tie as Tie, codes: byClass((index) => codes[index] as Code), cells: byClass((index) => CODES[codes[index] as Code]) });
  }
  for (const capacity of Object.keys(CAPACITIES)) if (!rows.has(capacity)) throw new Error(`the matrix has no line for ${capacity}`);
  return Object.fromEntries(rows) as Record<Capacity, Row>;
}

function byClass<T>(of: (index: number) => T): Readonly<Record<DataClass, T>> {
  return Object.fromEntries(CLASSES.map((dataClass, index) => [dataClass, of(index)])) as Record<DataClass, T>;
}

/** The matrix: 31 capacities by 17 classes of data. */
export const MATRIX = read(TABLE);

/**
 * Roles that know one youth, not the family around it, with the classes they may see of a family as a whole.
 * Every other role sees of a family what it sees of its youths.
 */
export const FAMILY_CLASSES: Readonly<Partial<Record<Role, readonly DataClass[]>>> = {
  YOUTH: ['DIRECTION', 'PLAN_STATUS'],
  PARENT_WITHOUT_AUTHORITY: ['DIRECTION', 'PLAN_STATUS'],
  FOSTER_PARENT: ['DIRECTION', 'PLAN_STATUS'],
  YOUTH_PHYSICIAN: ['DIRECTION', 'PLAN_STATUS'],
  MEDICAL_SPECIALIST: ['DIRECTION', 'PLAN_STATUS'],
  SCHOOL_COORDINATOR: ['DIRECTION', 'PLAN_STATUS'],
  TEACHER: ['DIRECTION', 'PLAN_STATUS'],
  SCHOOL_PARTNERSHIP: ['DIRECTION', 'PLAN_STATUS'],
  ATTENDANCE_OFFICER: ['DIRECTION', 'PLAN_STATUS'],
};
