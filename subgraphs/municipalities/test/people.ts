import { type Caller, uuidOf } from '@ketengraaf/core';
import { MAASTRICHT } from './world';

export const staff = (organisation: string, role: Caller['role'], purpose: Caller['purpose'], person: string): Caller => ({
  person,
  organisation,
  party: 'municipalities',
  role,
  purpose,
});
export const desk = (code: string): Caller => staff(code, 'ACCESS_DESK', 'ACCESS_DECISION', uuidOf('desk', code));
export const finance = staff(MAASTRICHT, 'FINANCE_OFFICER', 'FINANCE', uuidOf('finance'));
export const buyer = staff(MAASTRICHT, 'CONTRACT_MANAGER', 'CONTRACT', uuidOf('buyer'));
export const director: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
