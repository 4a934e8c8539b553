import { addDays, type Day } from '@ketengraaf/core';
import { holdsOn, type Span } from '../holds-on';

/** Since this day the address of the youth decides; before it that of the parent with authority did, which is not kept here. */
const IN_FORCE_SINCE: Day = '2022-01-01';

/** That a youth was registered as living in a municipality. */
export interface Residence extends Span {
  readonly municipality: string;
}

/** Which municipality is responsible, why, and since when; `since` is null where the beginning is not known. */
export interface Responsible {
  readonly municipality: string;
  readonly ground: 'REGISTERED_ADDRESS' | 'ADDRESS_BEFORE_STAY';
  readonly since: Day | null;
}

/** The first day of the unbroken row of spans that holds on a day; null if that is not known, undefined if none holds. */
function beginning(spans: readonly Span[], day: Day): Day | null | undefined {
  const span = spans.find((candidate) => holdsOn(candidate, day));
  if (!span) return undefined;
  if (!span.from) return null;
  const earlier = beginning(spans, addDays(span.from, -1));
  return earlier === undefined ? span.from : earlier;
}

function registeredOn(residences: readonly Residence[], day: Day): string | undefined {
  return residences.find((residence) => holdsOn(residence, day))?.municipality;
}

/**
 * The municipality responsible on a day by the residence principle (woonplaatsbeginsel, Jeugdwet 1.1): where the youth is
 * registered, or with residential care where the youth was registered immediately before the stay began, through all
 * placements that follow on each other. `residential` null takes what the stays say; undefined where it is not known.
 */
export function responsibleOn(day: Day, residences: readonly Residence[], stays: readonly Span[], residential: boolean | null): Responsible | undefined {
  if (day < IN_FORCE_SINCE) return undefined;
  const began = beginning(stays, day);
  if (residential ?? began !== undefined) {
    // asked with residence where no stay is recorded: as if it began on that day
    const since = began === undefined ? day : began;
    const municipality = since === null ? undefined : registeredOn(residences, addDays(since, -1));
    return municipality === undefined ? undefined : { municipality, ground: 'ADDRESS_BEFORE_STAY', since };
  }
  const municipality = registeredOn(residences, day);
  if (municipality === undefined) return undefined;
  const there = residences.filter((residence) => residence.municipality === municipality);
  return { municipality, ground: 'REGISTERED_ADDRESS', since: beginning(there, day) ?? null };
}
