import type { PartyDatabase } from './party-database';

/** What the log of a party says of one look. */
export interface NotedAccess {
  readonly person: string;
  readonly subject_kind: string;
  readonly subject: string | null;
  readonly data_class: string;
  /** 1 for seen, 2 for refused or missed. */
  readonly result: number;
  readonly ground: string;
}

/** The accesses noted since this was last asked, in the order of subject and class; they are gone from the log afterwards. */
export function takeAccesses({ as }: Pick<PartyDatabase, 'as'>): Promise<NotedAccess[]> {
  return as('superuser', async (client) => {
    const columns = 'person, subject_kind, subject, data_class, result, ground';
    const { rows } = await client.query<NotedAccess>(
      `with taken as (delete from audit.access returning ${columns}) select ${columns} from taken order by subject, data_class, result`,
    );
    return rows;
  });
}
