import type { Violation } from '@ketengraaf/door';

const SCHOOL_YEAR = /^(\d{4})-(\d{4})$/;

/** Whether a text is a school year: two years that follow on each other. */
export function isSchoolYear(text: string): boolean {
  const [, first, second] = SCHOOL_YEAR.exec(text) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

/** Whether a need can be recorded in the plan of a year, which is undefined where there is none yet. */
export function mayRecord(
  plan: { readonly supportNeeds: readonly string[] } | undefined,
  { need, exitLevel, summary }: { readonly need: string; readonly exitLevel: string | null; readonly summary: string | null },
): Violation | undefined {
  if (!plan) return exitLevel === null || summary === null ? NEW_PLAN : undefined;
  return plan.supportNeeds.includes(need) ? KNOWN : undefined;
}

/** Whether the action section may be signed: once for what it says now, and on paper by somebody who is named. */
export function maySign(signedOn: string | null, manner: 'ONLINE' | 'PAPER', signer: string | null): Violation | undefined {
  if (signedOn !== null) return SIGNED;
  return manner === 'PAPER' && signer === null ? NAMELESS : undefined;
}

const NEW_PLAN: Violation = {
  rule: 'new_plan_says_level_and_summary',
  message: 'Voor dit schooljaar is er nog geen ontwikkelingsperspectief.',
  wouldSatisfy: 'Vermeld ook het uitstroomniveau en een samenvatting.',
};
const KNOWN: Violation = {
  rule: 'need_is_new',
  message: 'Deze ondersteuningsbehoefte staat al in het plan.',
  wouldSatisfy: 'Er is niets te doen.',
};
const SIGNED: Violation = {
  rule: 'signed_once',
  message: 'Met dit handelingsdeel is al ingestemd.',
  wouldSatisfy: 'Er is niets te doen, tot het plan wijzigt.',
};
const NAMELESS: Violation = {
  rule: 'paper_names_its_signer',
  message: 'Bij een handtekening op papier hoort de naam van wie tekende.',
  wouldSatisfy: 'Vermeld wie heeft getekend.',
};
