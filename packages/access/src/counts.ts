import type { Caller, DataClass, Reason } from '@ketengraaf/core';
import { MATRIX, type Row } from './matrix';
import { purposesOf } from './purposes';

/**
 * Decides about counts over all youths together, and about money without any: told to a role whose cell of the matrix says
 * counts (or, for money, all), for a purpose of that role. Nobody is tied to a count, and no row is told with it.
 */
export function refuseCounts({ role, purpose }: Pick<Caller, 'role' | 'purpose'>, dataClass: DataClass): Reason | undefined {
  const cell = (MATRIX as Readonly<Partial<Record<string, Row>>>)[role]?.cells[dataClass];
  const isTold = cell?.only === 'AGGREGATES' || (dataClass === 'BUDGET' && cell?.shows === 'ALL');
  if (!isTold) return 'CLASS_NOT_FOR_ROLE';
  return purposesOf(role).includes(purpose) ? undefined : 'PURPOSE_NOT_ALLOWED';
}
