import type { CareIntensity, Expertise, LifeDomain, Party, ResidenceType, Service, Urgency } from '@ketengraaf/core';
import { enumOf } from './enum-of';

/** The party of an organisation, as GraphQL writes it. */
export const PartyName = enumOf<Uppercase<'municipalities' | 'consortia' | 'schools' | 'referrers'> | 'LOCAL_TEAMS'>(
  'Party',
  'One of the five parties of the chain (ketenpartij).',
  {
    MUNICIPALITIES: 'Municipalities, who decide on access and pay (gemeenten).',
    CONSORTIA: 'Consortia of care providers, who treat (consortia).',
    LOCAL_TEAMS: 'Local teams, who direct the plan (lokale teams, CJG).',
    SCHOOLS: 'Schools, who guide their pupils (scholen).',
    REFERRERS: 'Referrers, such as general practitioners (verwijzers).',
  },
);

/** A party's name as GraphQL writes it. */
export function partyName(party: Party): keyof typeof PartyName {
  return party.toUpperCase().replaceAll('-', '_') as keyof typeof PartyName;
}

/** The party that GraphQL writes so. */
export function partyOf(name: keyof typeof PartyName): Party {
  return name.toLowerCase().replaceAll('_', '-') as Party;
}

/** Kinds of help. */
export const ServiceKind = enumOf<Service>('Service', 'Kind of help that a contract covers and a consortium offers (hulpvorm).', {
  AMBULATORY: 'Help at the location of the provider or at home, without residence (ambulante hulp).',
  DAY_CARE: 'Help by day at a location (daghulp).',
  HOME_NETWORK: 'Intensive help in the network of the youth, instead of residence (hulp in het netwerk).',
  FOSTER_CARE: 'Living in a foster family (pleegzorg).',
  FAMILY_HOME: 'Living in a home run as a family (gezinshuis).',
  GROUP_RESIDENCE: 'Living in a group with treatment (residentiële groep).',
  CRISIS_SHELTER: 'A place to stay at once (crisisopvang).',
  SECURE_RESIDENCE: 'Secure care on a court authorisation (gesloten jeugdhulp).',
  RESPITE: 'Staying over now and then to relieve the family (logeren).',
});

/** Specialisms. */
export const ExpertiseKind = enumOf<Expertise>('Expertise', 'Specialism of a provider or a place (expertise).', {
  PARENTING_SUPPORT: 'Growing up and parenting (jeugd- en opvoedhulp).',
  MILD_INTELLECTUAL_DISABILITY: 'Mild intellectual disability (licht verstandelijke beperking, lvb).',
  MENTAL_HEALTH: 'Mental health (jeugd-ggz).',
  FORENSIC: 'Forensic care (forensische jeugdhulp).',
  ADDICTION: 'Addiction (verslaving).',
  AUTISM: 'Autism (autisme).',
});

/** How heavy help is. */
export const Intensity = enumOf<CareIntensity>('CareIntensity', 'How heavy the help is (zorgintensiteit).', {
  LIGHT: 'Light help (licht).',
  MEDIUM: 'Help of medium weight (middel).',
  HEAVY: 'Heavy help (zwaar).',
});

/** Where a youth lives during care. */
export const Residence = enumOf<ResidenceType>('ResidenceType', 'Where a youth lives during care, from most to least homelike (verblijfsvorm).', {
  OWN_HOME: 'At home (thuis).',
  NETWORK: 'With family or friends (netwerk).',
  FOSTER_FAMILY: 'In a foster family (pleeggezin).',
  FAMILY_HOME: 'In a home run as a family (gezinshuis).',
  SMALL_GROUP: 'In a small group (kleinschalige groep).',
  GROUP: 'In a group (groep).',
  SECURE: 'In secure care (gesloten).',
});

/** How soon help is needed. */
export const UrgencyLevel = enumOf<Urgency>('Urgency', 'How soon help is needed (urgentie).', {
  CRISIS: 'Within a day (crisis).',
  URGENT: 'Within three days (spoed).',
  SOON: 'Within four weeks (met voorrang).',
  REGULAR: 'Within the usual norm (regulier).',
});

/** Domains of life. */
export const LifeDomainKind = enumOf<LifeDomain>('LifeDomain', 'Domain of life that a goal is about (leefgebied).', {
  SAFETY: 'Safety (veiligheid).',
  PARENTING: 'Parenting and the home (opvoeding).',
  SCHOOL: 'School and learning (onderwijs).',
  HEALTH: 'Physical and mental health (gezondheid).',
  DEVELOPMENT: 'Development and behaviour (ontwikkeling).',
  SOCIAL_NETWORK: 'Family, friends and network (sociaal netwerk).',
  LEISURE: 'Leisure (vrije tijd).',
  HOUSING: 'Housing (wonen).',
  FINANCES: 'Money and debts (financiën).',
});
