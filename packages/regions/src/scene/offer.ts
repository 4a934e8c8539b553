import type { CareIntensity, ResidenceType, Service } from '@ketengraaf/core';

const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  AMBULATORY: 'Ambulante behandeling',
  DAY_CARE: 'Dagbehandeling',
  HOME_NETWORK: 'Intensieve hulp thuis',
  FOSTER_CARE: 'Pleegzorg',
  FAMILY_HOME: 'Gezinshuis',
  GROUP_RESIDENCE: 'Behandelgroep',
  CRISIS_SHELTER: 'Crisisopvang',
  SECURE_RESIDENCE: 'Gesloten jeugdhulp',
  RESPITE: 'Logeren',
};

const INTENSITY_NAMES: Readonly<Record<CareIntensity, string>> = { LIGHT: 'licht', MEDIUM: 'middel', HEAVY: 'zwaar' };

const LIVING: Readonly<Record<Service, Readonly<Record<CareIntensity, ResidenceType>> | null>> = {
  AMBULATORY: null,
  DAY_CARE: null,
  HOME_NETWORK: { LIGHT: 'OWN_HOME', MEDIUM: 'OWN_HOME', HEAVY: 'OWN_HOME' },
  FOSTER_CARE: { LIGHT: 'NETWORK', MEDIUM: 'FOSTER_FAMILY', HEAVY: 'FOSTER_FAMILY' },
  FAMILY_HOME: { LIGHT: 'FAMILY_HOME', MEDIUM: 'FAMILY_HOME', HEAVY: 'FAMILY_HOME' },
  GROUP_RESIDENCE: { LIGHT: 'SMALL_GROUP', MEDIUM: 'SMALL_GROUP', HEAVY: 'GROUP' },
  CRISIS_SHELTER: { LIGHT: 'FOSTER_FAMILY', MEDIUM: 'SMALL_GROUP', HEAVY: 'GROUP' },
  SECURE_RESIDENCE: { LIGHT: 'SECURE', MEDIUM: 'SECURE', HEAVY: 'SECURE' },
  RESPITE: { LIGHT: 'FAMILY_HOME', MEDIUM: 'SMALL_GROUP', HEAVY: 'GROUP' },
};

/** The Dutch name of a service at an intensity. */
export function offerName(service: Service, intensity: CareIntensity): string {
  return `${SERVICE_NAMES[service]} (${INTENSITY_NAMES[intensity]})`;
}

/** Where a youth lives during a service of an intensity; null when the service says nothing about living. */
export function livingOf(service: Service, intensity: CareIntensity): ResidenceType | null {
  return LIVING[service]?.[intensity] ?? null;
}

/** The ages a service is for, from and up to but not including: help can go on until 23 (Jeugdwet 1.1). */
export function agesOf(service: Service): readonly [from: number, to: number] {
  if (service === 'SECURE_RESIDENCE') return [12, 18];
  if (service === 'DAY_CARE') return [2, 18];
  if (service === 'GROUP_RESIDENCE' || service === 'RESPITE') return [6, 23];
  return [0, 23];
}

const ALTERNATIVE_FOR: Readonly<Partial<Record<Service, Readonly<Partial<Record<CareIntensity, readonly ResidenceType[]>>>>>> = {
  AMBULATORY: { HEAVY: ['SMALL_GROUP', 'GROUP'] },
  HOME_NETWORK: { LIGHT: ['FOSTER_FAMILY', 'FAMILY_HOME'], MEDIUM: ['SMALL_GROUP', 'GROUP'], HEAVY: ['SMALL_GROUP', 'GROUP', 'SECURE'] },
};

/** Residence that a service at an intensity can take the place of. */
export function alternativeForOf(service: Service, intensity: CareIntensity): readonly ResidenceType[] {
  return ALTERNATIVE_FOR[service]?.[intensity] ?? [];
}
