import type { Statement } from '@ketengraaf/door';

/** What was shown or refused in one transaction about one subject. */
export interface LoggedAccess {
  readonly key: string;
  readonly transaction: string;
  readonly result: number;
  readonly subjectKind: 'YOUTH' | 'FAMILY' | 'WORKER' | 'UNKNOWN';
  readonly subject: string | null;
  readonly at: Date;
  /** Null where it is not told, because it would tell an address. */
  readonly organisation: string | null;
  readonly organisationName: string | null;
  readonly party: string;
  readonly role: string;
  readonly purpose: string;
  readonly dataClasses: string[];
  /** What was done besides looking: recorded, changed or removed; null where somebody only looked. */
  readonly change: 'C' | 'U' | 'D' | null;
  readonly isEmergency: boolean;
}

/** How many there are. */
export interface Counted {
  readonly key: string;
  readonly count: number;
}

// One request of one person writes its accesses in one transaction, and nobody can write in another's: unlike a trace id, which
// a caller may repeat to hide a second look behind a first.
const GROUP = 'a.transaction, a.result, a.subject_kind, a.subject, a.organisation, a.party, a.role, a.purpose';
const SHOWN = `($2 = 'ALL' or ($2 = 'ORGANISATION' and a.organisation = app.employer()) or ($2 = 'PERSON' and a.person = app.person()))`;

/** How much of a log is asked for: all that concerns its key, what people of the asker's organisation did, or what the asker did. */
export type LogScope = 'ALL' | 'ORGANISATION' | 'PERSON';

/** Pages a log that a function of the database gives for a key: its wall stands in that function. */
function pageOf(name: string, log: string): Statement {
  return {
    name,
    text: `select k.key, e.transaction::text as transaction, e.result, e.subject_kind as "subjectKind", e.subject, e.at, e.organisation,
  o.name as "organisationName", e.party, e.role, e.purpose, e.data_classes as "dataClasses",
  e.change, e.is_emergency as "isEmergency"
from unnest($1::text[]) as k (key)
cross join lateral (
  select ${GROUP}, min(a.at) as at, array_agg(distinct a.data_class order by a.data_class) as data_classes,
    max(a.action) filter (where a.action in ('C', 'U', 'D')) as change, bool_or(a.ground = 'EMERGENCY') as is_emergency
  from ${log}(k.key::uuid) a
  where ${SHOWN} and ($3::bigint is null or (-a.transaction, a.result::text, a.subject_kind, coalesce(a.subject::text, '')) > (-$3::bigint, $4, $5, $6))
  group by ${GROUP}
  order by a.transaction desc, a.result::text, a.subject_kind, coalesce(a.subject::text, '') limit $7
) e
left join app.organisation o on o.id = e.organisation
order by e.transaction desc, e.result::text, e.subject_kind, coalesce(e.subject::text, '')`,
  };
}

function countOf(name: string, log: string): Statement {
  return {
    name,
    text: `select k.key, count(e)::int as count from unnest($1::text[]) as k (key)
left join lateral (select distinct ${GROUP} from ${log}(k.key::uuid) a where ${SHOWN}) e on true group by k.key`,
  };
}

/** One log: its pages and its size. */
export interface LogStatements {
  readonly page: Statement;
  readonly count: Statement;
}

/** What concerns a youth. */
export const LOG_OF_YOUTH: LogStatements = { page: pageOf('log_of_youth', 'audit.about'), count: countOf('size_of_log_of_youth', 'audit.about') };

/** What a worker did. */
export const LOG_OF_WORKER: LogStatements = { page: pageOf('log_of_worker', 'audit.by_worker'), count: countOf('size_of_log_of_worker', 'audit.by_worker') };
