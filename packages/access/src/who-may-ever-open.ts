import { type Caller, DATA_CLASSES, type DataClass, type Day, PURPOSES, type Purpose, ROLES, type Role } from '@ketengraaf/core';
import type { Cell } from './codes';
import { refuseCounts } from './counts';
import { MATRIX, POLICY_VERSION } from './matrix';
import { refusePublic } from './public';
import { fitsPurpose } from './purposes';
import { type Authority, type Measure, rowFor } from './row-for';

const TODAY: Day = '2026-01-01';
const BIRTH_DATES: readonly (Day | undefined)[] = [undefined, '2020-01-01', '2012-01-01', '2009-01-01', '2000-01-01'];
const AUTHORITIES: readonly Authority[] = ['HELD', 'DISPUTED', 'NONE'];
const MEASURES: readonly (readonly Measure[])[] = [[], ['SUPERVISION_ORDER']];
const CLASSES = Object.keys(DATA_CLASSES) as DataClass[];

/** Every line of the matrix that can hold for a role, whatever the facts. */
function cellsOf(role: Role, dataClass: DataClass): readonly Cell[] {
  const standings = BIRTH_DATES.flatMap((birthDate) =>
    AUTHORITIES.flatMap((authority) => MEASURES.map((measures) => ({ today: TODAY, birthDate, authority, measures }))),
  );
  return [...new Set(standings.map((standing) => rowFor(role, standing)))].map((capacity) => MATRIX[capacity].cells[dataClass]);
}

/** Whether there are facts at all by which a role is shown something of a class for a purpose: rows, counts, or what concerns nobody. */
export function mayEverOpen(asker: Pick<Caller, 'role' | 'purpose'>, dataClass: DataClass): boolean {
  if (dataClass === 'PLACES') return refusePublic(asker, dataClass) === undefined;
  if (refuseCounts(asker, dataClass) === undefined) return true;
  return fitsPurpose(asker, dataClass) && cellsOf(asker.role, dataClass).some((cell) => opens(cell, asker.role));
}

function opens({ shows, ofOwn, only }: Cell, role: Role): boolean {
  if (only === 'YOUTH_PHYSICIAN') return role === 'YOUTH_PHYSICIAN';
  return shows !== 'NONE' || ofOwn !== undefined || only === 'OWN_ACTIONS' || only === 'ABSENCE';
}

/** What each role may ever open for which purposes, as the file of the gateway, which may not know the rules. */
export function whoMayEverOpen(): string {
  const lines = ROLES.flatMap((role) => {
    const purposes = new Map<string, Purpose[]>();
    for (const purpose of PURPOSES) {
      const classes = CLASSES.filter((dataClass) => mayEverOpen({ role, purpose }, dataClass)).join(' ');
      if (classes !== '') purposes.set(classes, [...(purposes.get(classes) ?? []), purpose]);
    }
    return [...purposes].map(([classes, list]) => `${role} | ${list.join(' ')} | ${classes}`);
  });
  return [
    '/**',
    ` * What a role may ever open, for which purposes, by rules ${POLICY_VERSION}: made by \`npm run who-sees-what\` from the table that`,
    ' * decides. Who may open a class is refused most of it by the facts; who is not named here is shown none of it.',
    ' */',
    'export const CLASSES_OF_ROLE = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}
