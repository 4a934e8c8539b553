import type { Violation } from '@ketengraaf/door';

/** Why somebody opens the door takes so many characters. */
export const REASON_LENGTH = { least: 10, most: 500 } as const;
/** What a verdict rests on takes at most so many characters. */
export const LONGEST_FINDINGS = 2000;

/** Nobody reviews what the same person opened. */
export function mayReview(openedBy: string, reviewer: string): Violation | undefined {
  if (openedBy !== reviewer) return undefined;
  return {
    rule: 'reviewer_is_somebody_else',
    message: 'Wie de noodknop gebruikte, beoordeelt dat niet zelf.',
    wouldSatisfy: 'Laat een andere privacyfunctionaris oordelen.',
  };
}

/** A review has one answer. */
export const ANSWERED: Violation = { rule: 'review_is_open', message: 'Deze noodtoegang is al beoordeeld.' };

/** What the constraints of the tables say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  emergency_door_is_open_once: {
    rule: 'emergency_door_is_open_once',
    message: 'De noodknop staat voor u al open bij deze jeugdige.',
    wouldSatisfy: 'Wacht tot de deur sluit; daarna kunt u haar opnieuw openen, met een nieuwe reden.',
  },
};
