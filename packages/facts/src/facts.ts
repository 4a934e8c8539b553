import { FACTS_OWNER, PARTIES, type Party } from '@ketengraaf/core';

/** The tables of access facts with the columns a subscriber receives; families, and why a door was opened, stay with their owner. */
export const FACT_COLUMNS = {
  person: ['id', 'birth_date', 'audience'],
  authority: ['id', 'holder', 'youth_id', 'kind', 'disputed', 'during', 'audience'],
  involvement: ['id', 'youth_id', 'party', 'organisation', 'person', 'role', 'during', 'audience'],
  consent: ['id', 'youth_id', 'organisation', 'data_class', 'given_by', 'manner', 'during', 'audience'],
  measure: ['id', 'youth_id', 'kind', 'institution', 'during', 'audience'],
  restriction: ['id', 'youth_id', 'organisation', 'data_class', 'during', 'audience'],
  secret_address: ['id', 'youth_id', 'person', 'during', 'audience'],
  departure: ['party', 'person', 'organisation', 'role', 'worked', 'audience'],
  emergency_grant: ['id', 'youth_id', 'party', 'organisation', 'person', 'role', 'during', 'audience'],
} as const;

/** One table of facts. */
export type Fact = keyof typeof FACT_COLUMNS;

/** The parties that receive facts: all but their owner. */
export const FACT_READERS: readonly Party[] = PARTIES.filter((party) => party !== FACTS_OWNER);

/** Schools and referrers have no ground to know child protection measures. */
const WITHOUT_MEASURES: readonly Party[] = ['schools', 'referrers'];

/** The facts a party receives. */
export function factsFor(reader: Party): Fact[] {
  return (Object.keys(FACT_COLUMNS) as Fact[]).filter((fact) => fact !== 'measure' || !WITHOUT_MEASURES.includes(reader));
}

/** The publication and the replication slot made for one reader. */
export function channelOf(reader: Party): string {
  return `facts_for_${reader.replaceAll('-', '_')}`;
}
