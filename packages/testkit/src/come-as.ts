import type { Caller } from '@ketengraaf/core';
import type { ClientBase } from 'pg';

/** Who comes past the first wall: nobody where something is left out. */
export interface Comer extends Partial<Caller> {
  /** The organisation of the party that employs the comer today. */
  readonly employer?: string;
  readonly areFactsFresh?: boolean;
}

/** Tells the database who asks, for the transaction that is running, as the door does: what is read then is up to the second wall alone. */
export async function comeAs(client: ClientBase, { person, organisation, party, role, purpose, employer, areFactsFresh = true }: Comer): Promise<void> {
  await client.query(
    `select set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.party', $3, true),
       set_config('app.role', $4, true), set_config('app.purpose', $5, true), set_config('app.employer', $6, true), set_config('app.has_fresh_facts', $7, true)`,
    [person ?? '', organisation ?? '', party ?? '', role ?? '', purpose ?? '', employer ?? '', String(areFactsFresh)],
  );
}
