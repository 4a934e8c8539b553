import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Whether a meeting is planned ahead. */
export function mayBePlannedAt(at: Date, now: Date): Violation | undefined {
  if (at > now) return undefined;
  return { rule: 'a_meeting_lies_ahead', message: 'Dit tijdstip is al voorbij.', wouldSatisfy: 'Kies een tijdstip dat nog komt.' };
}

/** Whether a meeting can have been held on a day. */
export function mayHaveBeenHeldOn(heldOn: Day, today: Day): Violation | undefined {
  if (heldOn <= today) return undefined;
  return { rule: 'a_held_meeting_lies_behind', message: 'Een overleg in de toekomst is nog niet gehouden.', wouldSatisfy: `Kies een dag tot en met ${today}.` };
}

/** Whether there is a meeting that is planned and was not held yet. */
export function mustBePlanned(isPlanned: boolean): Violation | undefined {
  if (isPlanned) return undefined;
  return { rule: 'a_meeting_is_held_once', message: 'Dit overleg is al gehouden of afgezegd.', wouldSatisfy: 'Plan een nieuw overleg.' };
}
