import { ageOn, type Day } from '@ketengraaf/core';
import { later } from '../period';
import type { School } from '../scene/schools';

/** The first day of the school year a day falls in. */
export function schoolYearOf(day: Day): Day {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '08-01' ? `${year}-08-01` : `${year - 1}-08-01`;
}

/** The school year as `2025-2026`. */
export function schoolYearName(day: Day): string {
  const year = Number(schoolYearOf(day).slice(0, 4));
  return `${year}-${year + 1}`;
}

/** The age a youth has at the start of the school year decides the group or class. */
export function gradeOf(school: School, birthDate: Day, today: Day): string {
  const age = ageOn(birthDate, schoolYearOf(today).replace('-08-01', '-10-01'));
  if (school.kind === 'PRIMARY') return `groep ${Math.min(8, Math.max(1, age - 3))}`;
  if (school.kind === 'SPECIAL') return age < 12 ? 'onderbouw' : 'bovenbouw';
  return `klas ${Math.min(6, Math.max(1, age - 11))}`;
}

/** Whether a youth goes to secondary school in the school year of a day: from the one after the twelfth birthday's group 8. */
export function inSecondary(birthDate: Day, day: Day): boolean {
  return ageOn(birthDate, schoolYearOf(day).replace('-08-01', '-10-01')) >= 12;
}

/** When a youth came to the school of today: at four, or at the start of secondary school. */
export function enrolledOn(birthDate: Day, secondary: boolean): Day {
  const year = Number(birthDate.slice(0, 4));
  if (secondary) return `${birthDate.slice(5) <= '10-01' ? year + 12 : year + 13}-08-01`;
  return later(`${year + 4}-${birthDate.slice(5) === '02-29' ? '02-28' : birthDate.slice(5)}`, '2005-01-01');
}
