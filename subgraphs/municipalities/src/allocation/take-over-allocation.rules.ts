import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** What taking over an allocation hangs on. */
export interface Takeover {
  readonly on: Day;
  readonly from: Day | null;
  readonly until: Day | null;
  /** Whose it is, who takes over, and who is responsible on that day by the residence principle, if that is known. */
  readonly keeper: string;
  readonly successor: string;
  readonly responsible: string | undefined;
  /** How the contract stands to the successor and the service on that day. */
  readonly contract: 'COVERS' | 'TASK_BASED' | 'NONE';
}

/** Whether an allocation can be taken over on a day. */
export function mayTakeOver({ on, from, until, keeper, successor, responsible, contract }: Takeover): Violation | undefined {
  if (keeper === successor) return OWN;
  if ((from !== null && on <= from) || (until !== null && on >= until)) return NOT_OPEN;
  if (responsible !== successor)
    return responsible === undefined
      ? UNKNOWN
      : { ...NOT_RESPONSIBLE, message: `Op die dag is gemeente ${responsible} verantwoordelijk (woonplaatsbeginsel).` };
  if (contract === 'TASK_BASED') return NO_ALLOCATIONS;
  return contract === 'NONE' ? NO_CONTRACT : undefined;
}

/** Why an allocation ends that is taken over, by code list JZ002: the youth moved, or the municipality was joined into the other. */
export function reasonOf(isMerged: boolean): '07' | '11' {
  return isMerged ? '11' : '07';
}

const OWN: Violation = {
  rule: 'taken_over_from_another',
  message: 'Deze toewijzing is van uw eigen gemeente.',
  wouldSatisfy: 'Neem een toewijzing van een andere gemeente over.',
};
const NOT_OPEN: Violation = {
  rule: 'taken_over_while_open',
  message: 'Deze toewijzing loopt dan niet: zij begint later, of is al beëindigd.',
  wouldSatisfy: 'Kies een dag waarop de toewijzing loopt, na haar eerste dag.',
};
const NOT_RESPONSIBLE: Violation = {
  rule: 'responsible_takes_over',
  message: '',
  wouldSatisfy: 'Neem over vanaf de dag dat uw gemeente verantwoordelijk is; bij verblijf blijft dat de gemeente van voor het verblijf.',
};
const UNKNOWN: Violation = {
  rule: 'responsible_takes_over',
  message: 'Op die dag is niet bekend welke gemeente verantwoordelijk is.',
  wouldSatisfy: 'Laat de vorige gemeente de verhuizing vastleggen.',
};
const NO_CONTRACT: Violation = {
  rule: 'contract_covers',
  message: 'Dit contract dekt deze hulpvorm op die dag niet voor uw gemeente.',
  wouldSatisfy: 'Zoek het contract voor gemeente, hulpvorm en dag (contractFor).',
};
const NO_ALLOCATIONS: Violation = {
  rule: 'contract_allocates',
  message: 'Onder een taakgericht contract wordt niet toegewezen.',
  wouldSatisfy: 'De hulp gaat zonder toewijzing door; kies anders een contract met toewijzingen.',
};

/** What constraints of the database mean to who takes over. */
export const TAKEOVER_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  taken_over_once: { rule: 'taken_over_once', message: 'Deze toewijzing is al overgenomen.', wouldSatisfy: 'Bekijk de toewijzing die er is.' },
};
