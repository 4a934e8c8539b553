/** Kinds of help a contract covers and a consortium offers (CBS hulpvormen, made fit for search). */
export const SERVICES = [
  'AMBULATORY',
  'DAY_CARE',
  'HOME_NETWORK',
  'FOSTER_CARE',
  'FAMILY_HOME',
  'GROUP_RESIDENCE',
  'CRISIS_SHELTER',
  'SECURE_RESIDENCE',
  'RESPITE',
] as const;
/** One kind of help. */
export type Service = (typeof SERVICES)[number];

/** Specialisms (expertises). */
export const EXPERTISES = ['PARENTING_SUPPORT', 'MILD_INTELLECTUAL_DISABILITY', 'MENTAL_HEALTH', 'FORENSIC', 'ADDICTION', 'AUTISM'] as const;
/** One specialism. */
export type Expertise = (typeof EXPERTISES)[number];

/** How heavy the help is (zorgintensiteit). */
export const CARE_INTENSITIES = ['LIGHT', 'MEDIUM', 'HEAVY'] as const;
/** One intensity. */
export type CareIntensity = (typeof CARE_INTENSITIES)[number];

/** Where a youth lives during care, most homelike first (huiselijkheid). */
export const RESIDENCE_TYPES = ['OWN_HOME', 'NETWORK', 'FOSTER_FAMILY', 'FAMILY_HOME', 'SMALL_GROUP', 'GROUP', 'SECURE'] as const;
/** One way of living. */
export type ResidenceType = (typeof RESIDENCE_TYPES)[number];

/** How soon help is needed. */
export const URGENCIES = ['CRISIS', 'URGENT', 'SOON', 'REGULAR'] as const;
/** One urgency. */
export type Urgency = (typeof URGENCIES)[number];

/** Domains of life (leefgebieden) that goals are about. */
export const LIFE_DOMAINS = ['SAFETY', 'PARENTING', 'SCHOOL', 'HEALTH', 'DEVELOPMENT', 'SOCIAL_NETWORK', 'LEISURE', 'HOUSING', 'FINANCES'] as const;
/** One domain of life. */
export type LifeDomain = (typeof LIFE_DOMAINS)[number];
