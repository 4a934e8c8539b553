import { badUserInput } from '@ketengraaf/subgraph';

/** A text somebody gave, without blanks around it; of 2 to 500 characters unless said otherwise, or the input is refused with its name. */
export function textGiven(name: string, text: string, most = 500): string {
  const plain = text.trim();
  if (plain.length < 2 || plain.length > most) throw badUserInput(`${name} must have 2 to ${most} characters, not ${plain.length}.`);
  return plain;
}
