import type { Violation } from '@ketengraaf/door';

/** Only who waits can join a pool. */
export function mayJoin(waits: boolean): Violation | undefined {
  return waits ? undefined : WAITS_NO_MORE;
}

const WAITS_NO_MORE: Violation = {
  rule: 'still_waits',
  message: 'Deze jeugdige wacht niet meer op deze lijst.',
  wouldSatisfy: 'Kies een plaats op de lijst die nog wacht.',
};

/** Only who is in a pool can leave it. */
export const NOT_IN_POOL: Violation = {
  rule: 'is_in_pool',
  message: 'Deze plaats staat niet op de gezamenlijke wachtlijst.',
  wouldSatisfy: 'Kies een plaats die er nu op staat.',
};

/** What constraints of the database mean to who joins. */
export const POOL_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  pooled_once: {
    rule: 'pooled_once',
    message: 'Deze plaats staat al op de gezamenlijke wachtlijst, of stond er op.',
  },
  pool_is_of_members: {
    rule: 'pool_is_of_members',
    message: 'Uw consortium neemt niet deel aan deze gezamenlijke wachtlijst.',
    wouldSatisfy: 'Laat de consortia de deelname eerst overeenkomen.',
  },
};
