/** The five parties of the chain: each owns its data, its database and its subgraph. */
export const PARTIES = ['municipalities', 'consortia', 'local-teams', 'schools', 'referrers'] as const;

/** One of the five subgraphs; an organisation (a school, a municipality, a consortium) belongs to exactly one. */
export type Party = (typeof PARTIES)[number];

/** The party that owns the access facts (involvement, consent, measures, authority, birth dates). */
export const FACTS_OWNER: Party = 'local-teams';

/** Whether a text names a party. */
export function isParty(text: string): text is Party {
  return (PARTIES as readonly string[]).includes(text);
}
