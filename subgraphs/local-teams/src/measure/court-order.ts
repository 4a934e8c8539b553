import { badUserInput } from '@ketengraaf/subgraph';

const LENGTH = { least: 3, most: 100 } as const;

/** The reference of a court order as it is kept. */
export function courtOrderOf(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length < LENGTH.least || trimmed.length > LENGTH.most || trimmed.includes('\u0000'))
    throw badUserInput(`courtOrder must be the reference of the court order, in ${LENGTH.least} to ${LENGTH.most} characters.`);
  return trimmed;
}
