import type { Role } from '@ketengraaf/core';
import type { Capacity } from './capacities';
import { rowFor, type Standing } from './row-for';

/** Who needs to know where a youth lives though that is secret (geheim adres): who directs, treats, places, protects, and decides on help. */
export const NEEDS_ADDRESS = [
  'CASE_DIRECTOR',
  'CARE_PROFESSIONAL',
  'BRIGADE_EXPERT',
  'INTAKE_DESK',
  'INSTITUTION_WITH_MEASURE',
  'SAFE_HOME_WORKER',
  'ACCESS_DESK',
] as const satisfies readonly Capacity[];

const NEEDING: ReadonlySet<string> = new Set(NEEDS_ADDRESS);

/** Whether a secret address that is not the asker's own is kept from the asker's role. */
export function isAddressHidden(role: Role, standing: Standing & { readonly hasSecretAddress?: boolean }): boolean {
  return standing.hasSecretAddress === true && !NEEDING.has(rowFor(role, standing));
}
