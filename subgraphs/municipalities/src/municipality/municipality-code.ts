import { badUserInput } from '@ketengraaf/subgraph';

const FORM = /^GM\d{4}$/;

/** Checks the form of a municipality's code; says which argument was wrong. */
export function municipalityCode(code: string, argument: string): string {
  if (!FORM.test(code)) throw badUserInput(`${argument} must be GM and four digits, such as GM0935, not ${JSON.stringify(code.slice(0, 20))}.`);
  return code;
}
