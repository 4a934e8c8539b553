import type { Caller, DataClass, Reason } from '@ketengraaf/core';
import { MATRIX, type Row } from './matrix';
import { purposesOf } from './purposes';

/** Classes of which who sees all rows of the own organisation may have them counted too. */
const COUNTED_FOR_KEEPERS: readonly DataClass[] = ['BUDGET', 'ALLOCATION'];

/**
 * Decides about counts over all youths together, and about money without any: told to a role whose cell of the matrix says
 * counts (or, for money and allocations, all of the own organisation's), for a purpose of that role. Nobody is tied to a
 * count, and no row is told with it.
 */
export function refuseCounts({ role, purpose }: Pick<Caller, 'role' | 'purpose'>, dataClass: DataClass): Reason | undefined {
  const row = (MATRIX as Readonly<Partial<Record<string, Row>>>)[role];
  const cell = row?.cells[dataClass];
  const isTold = cell?.only === 'AGGREGATES' || (row?.tie === 'KEEPER' && cell?.shows === 'ALL' && COUNTED_FOR_KEEPERS.includes(dataClass));
  if (!isTold) return 'CLASS_NOT_FOR_ROLE';
  return purposesOf(role).includes(purpose) ? undefined : 'PURPOSE_NOT_ALLOWED';
}
