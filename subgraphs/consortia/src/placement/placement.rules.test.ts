import { RESIDENCE_TYPES, type ResidenceType } from '@ketengraaf/core';
import { homelikeness } from './placement.rules';

const SCALE: Readonly<Record<ResidenceType, number>> = { OWN_HOME: 1, NETWORK: 2, FOSTER_FAMILY: 3, FAMILY_HOME: 4, SMALL_GROUP: 5, GROUP: 6, SECURE: 7 };

test.each(RESIDENCE_TYPES)('%s has its place on the scale of seven', (residenceType) => {
  expect(homelikeness(residenceType)).toBe(SCALE[residenceType]);
});
