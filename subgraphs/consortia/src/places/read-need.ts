import type { Day, Service } from '@ketengraaf/core';
import { badUserInput } from '@ketengraaf/subgraph';
import type { PlaceNeed } from './place-need.type';
import type { Need } from './places.rules';

/** The oldest age at which youth care can still be given (Jeugdwet 1.1: under 23). */
const OLDEST = 22;

/** Checks what is looked for and fills in what was left out; refuses an age or a distance that no place can have. */
export function readNeed(
  { services, expertises, intensity, residenceType, age, urgency, on, maxKilometres }: PlaceNeed,
  today: Day,
): Need & { readonly services: readonly Service[] } {
  if (typeof age === 'number' && (age < 0 || age > OLDEST)) throw badUserInput(`need.age must be a whole number from 0 to ${OLDEST}, not ${age}.`);
  if (typeof maxKilometres === 'number' && maxKilometres <= 0) throw badUserInput(`need.maxKilometres must be more than 0, not ${maxKilometres}.`);
  return {
    services: services ?? [],
    expertises: expertises ?? [],
    intensity: intensity ?? null,
    residenceType: residenceType ?? null,
    age: age ?? null,
    urgency: urgency ?? null,
    on: on ?? today,
    maxKilometres: maxKilometres ?? null,
  };
}
