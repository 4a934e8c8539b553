import type { Service } from '@ketengraaf/core';
import { type Room, type Statement, type Violation, violated } from '@ketengraaf/door';
import type { Cover } from './contract.rules';

const COVERS: Statement = {
  name: 'contract_covers',
  text: `select c.contract, c.title, c.contractor, c.contractor_name as "contractorName", c.municipality, c.service, c.participation,
  lower(c.during)::text as "from", upper(c.during)::text as until
from facts.contract_covers($1, $2, $3) c
order by lower(c.during) nulls first, c.contract, c.service, c.municipality`,
};

/** When the municipalities were last heard about contracts, where that is longer ago than five seconds; they are heard all the time. */
const SILENT_SINCE: Statement = {
  name: 'contracts_silent_since',
  text: `select max(t.last_msg_receipt_time)::text as since,
  coalesce(max(t.last_msg_receipt_time) < clock_timestamp() - interval '5 seconds', true) as silent
from pg_subscription s join pg_database d on d.oid = s.subdbid and d.datname = current_database()
left join pg_stat_subscription t on t.subid = s.oid and t.worker_type = 'apply' where s.subname = 'contracts'`,
};

/** What a contract covers, and besides which contracts cover a service, for a municipality or for any; as the municipalities told it. */
export function coversOf(
  room: Room,
  { contract, service, municipality }: { readonly contract?: string; readonly service?: Service; readonly municipality?: string | null },
): Promise<readonly Cover[]> {
  return room.rows<Cover>(COVERS, [contract ?? null, service ?? null, municipality ?? null]);
}

/** Ends an act that a contract stands in the way of; where the municipalities were not heard lately, it says so, since a contract may have come. */
export async function holdContracts(room: Room, violation: Violation | undefined): Promise<void> {
  if (!violation) return;
  const [heard] = await room.rows<{ readonly since: string | null; readonly silent: boolean }>(SILENT_SINCE, []);
  if (!heard?.silent) violated(violation);
  const since = heard.since === null ? 'Van contracten is hier niets te horen' : `Van contracten is sinds ${heard.since} niets meer gehoord`;
  violated({ ...violation, wouldSatisfy: [violation.wouldSatisfy, `${since}; wat daarna is gesloten, telt hier nog niet mee.`].join(' ') });
}
