import { type Caller, uuidOf } from '@ketengraaf/core';
import { MAASTRICHT } from './world';

/** Somebody who says to work for a municipality. */
export const staff = (organisation: string, role: Caller['role'], purpose: Caller['purpose'], person: string): Caller => ({
  person,
  organisation,
  party: 'municipalities',
  role,
  purpose,
});
/** Decides on access for a municipality; that of Heerlen is involved with Anna and the crowd. */
export const desk = (code: string): Caller => staff(code, 'ACCESS_DESK', 'ACCESS_DECISION', uuidOf('desk', code));
/** Pays for Maastricht. */
export const finance = staff(MAASTRICHT, 'FINANCE_OFFICER', 'FINANCE', uuidOf('finance'));
/** Buys for Maastricht. */
export const buyer = staff(MAASTRICHT, 'CONTRACT_MANAGER', 'CONTRACT', uuidOf('buyer'));
/** Directs the plan of Anna. */
export const director: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
