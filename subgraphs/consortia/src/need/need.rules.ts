import type { Expertise, Service } from '@ketengraaf/core';

/** What was needed when a referral was received, apart from what anybody offers. */
export interface Needed {
  readonly service: Service;
  readonly expertises: readonly Expertise[];
}

/** How what is given meets what was needed. */
export interface Meets {
  readonly isServiceGiven: boolean;
  /** What was needed and nobody brings, in the order it was asked for. */
  readonly missingExpertises: Expertise[];
}

/** Holds what is given, by whichever members, against what was needed. */
export function meets({ service, expertises }: Needed, given: Needed): Meets {
  return { isServiceGiven: given.service === service, missingExpertises: expertises.filter((one) => !given.expertises.includes(one)) };
}
