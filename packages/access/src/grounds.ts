/** On what ground something is shown, with the law it rests on; noted with every access. */
export const GROUNDS = {
  SELF: 'The data is about the asker (Jeugdwet 7.3.10, AVG 15).',
  AUTHORITY: 'The asker has parental authority or guardianship over the youth (Jeugdwet 7.3.11(2)(b), 7.3.15).',
  CONSENT_OF_YOUTH: 'The youth, who decides alone, consented to the parent (Jeugdwet 7.3.5).',
  GENERAL_INFORMATION: 'A parent without authority is told the main facts (BW 1:377c).',
  INVOLVED: 'The asker is directly involved in the care now (Jeugdwet 7.3.11(2)(a)).',
  INVOLVED_WITH_CONSENT: 'The asker is involved now, and consent covers this class (Jeugdwet 7.3.11(1)).',
  MUNICIPAL_TASK: 'The asker works on the case for the municipality (Jeugdwet 7.4.0, AVG 6(1)(e)).',
  STATUTE: 'A measure or statutory inquiry is in force (Jeugdwet 7.3.11(4), Wmo 2015 5.2.6).',
  EMERGENCY: 'The asker opened the emergency door to protect the youth, which is reviewed (AVG 6(1)(d), 9(2)(c)).',
  OWN_ORGANISATION: 'The asker works for the organisation that keeps the row.',
  OWN_ACTION: 'The entry is about what the asker did.',
  PUBLIC: 'There is no person in it.',
  NONE: 'Nothing is shown.',
} as const;

/** One ground. */
export type Ground = keyof typeof GROUNDS;
