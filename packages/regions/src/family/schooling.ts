import { addDays, type Day } from '@ketengraaf/core';
import { earlier, later } from '../period';
import type { Random } from '../random';
import type { Scene } from '../scene/scene';
import type { School } from '../scene/schools';
import { enrolledOn, gradeOf, inSecondary, schoolYearName, schoolYearOf } from './enrol';
import type { AbsenceRecord, SupportPlanRecord, YouthRecord } from './record';

/** What schools know of a youth. */
export interface Schooling {
  readonly enrolments: YouthRecord['enrolments'];
  readonly supportPlan: SupportPlanRecord | null;
  readonly absences: readonly AbsenceRecord[];
}

const NEEDS = [
  'voorspelbare dagindeling',
  'rustige werkplek',
  'hulp bij plannen',
  'kleine groep',
  'extra tijd bij toetsen',
  'vaste vertrouwenspersoon',
  'instructie in stappen',
  'bewegen tussendoor',
];
const SUMMARIES = [
  'Werkt goed met een dagplanning.',
  'Heeft baat bij korte opdrachten en een vast aanspreekpunt.',
  'De thuissituatie vraagt begrip op maandag.',
  'Leert snel, raakt vol van drukte in de klas.',
];
const LEVELS = ['praktijkonderwijs', 'vmbo-bb', 'vmbo-kb', 'vmbo-tl', 'havo', 'vwo'];

/** Enrols a youth from four to eighteen at one school at a time, not at one that is taken by a twin. */
export function schoolingOf(scene: Scene, municipality: string, birthDate: Day, notBefore: Day, taken: School | null, random: Random): Schooling {
  const { today, near } = scene;
  const special = random.chance(0.1);
  const choose = (kind: School['kind']): School => {
    const all = near.schools(municipality, special ? 'SPECIAL' : kind);
    const others = all.filter((school) => school !== taken);
    return random.pick(others.length > 0 ? others : all);
  };
  const start = later(enrolledOn(birthDate, false), notBefore);
  const secondaryFrom = later(enrolledOn(birthDate, true), notBefore);
  const leaves = `${Number(birthDate.slice(0, 4)) + 18}-08-01`;
  if (start >= today) return { enrolments: [], supportPlan: null, absences: [] };
  const first = choose('PRIMARY');
  if (!inSecondary(birthDate, today))
    return attending(first, [{ school: first, grade: gradeOf(first, birthDate, today), from: start, to: null }], today, special, random);
  const second = special && random.chance(0.5) ? first : choose('SECONDARY');
  const left = leaves <= today ? leaves : null;
  const lastDay = left ? addDays(left, -40) : today;
  const history =
    first !== second && start < secondaryFrom
      ? [{ school: first, grade: first.kind === 'PRIMARY' ? 'groep 8' : 'onderbouw', from: start, to: secondaryFrom }]
      : [];
  const from = first === second ? start : secondaryFrom;
  if (left !== null && from >= left) return { enrolments: history, supportPlan: null, absences: [] };
  const enrolments = [...history, { school: second, grade: gradeOf(second, birthDate, lastDay), from, to: left }];
  return left === null ? attending(second, enrolments, today, special, random) : { enrolments, supportPlan: null, absences: [] };
}

function attending(school: School, enrolments: YouthRecord['enrolments'], today: Day, special: boolean, random: Random): Schooling {
  const from = enrolments.at(-1)?.from ?? today;
  const absences = Array.from({ length: random.chance(0.3) ? random.between(1, 3) : 0 }, (): AbsenceRecord => {
    const hours = random.between(2, 60);
    return {
      school,
      on: later(from, addDays(today, -random.between(3, 200))),
      kind: hours > 40 ? 'OUT_OF_SCHOOL' : random.pick(['LATE', 'UNAUTHORISED', 'SICK_OFTEN'] as const),
      hours,
      reported: hours >= 16,
    };
  });
  return { enrolments, absences, supportPlan: special || random.chance(0.25) ? supportPlan(school, today, random) : null };
}

function supportPlan(school: School, today: Day, random: Random): SupportPlanRecord {
  const year = schoolYearOf(today);
  const adoptedOn = random.chance(0.8) ? earlier(addDays(year, random.between(20, 110)), today) : null;
  return {
    school,
    schoolYear: schoolYearName(today),
    exitLevel: random.pick(LEVELS),
    needs: [...new Set([random.pick(NEEDS), random.pick(NEEDS), random.pick(NEEDS)])],
    summary: random.pick(SUMMARIES),
    adoptedOn,
    parentsAgreedOn: adoptedOn && random.chance(0.85) ? adoptedOn : null,
    evaluationOn: addDays(year, random.between(150, 330)),
  };
}
