import { RESIDENCE_TYPES, type ResidenceType } from '@ketengraaf/core';

/** How homelike a way of living is (huiselijkheid), from 1 for one's own home to 7 for secure care. */
export function homelikeness(residenceType: ResidenceType): number {
  return RESIDENCE_TYPES.indexOf(residenceType) + 1;
}
