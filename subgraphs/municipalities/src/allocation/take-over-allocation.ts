import { randomUUID } from 'node:crypto';
import { type Day, isDay } from '@ketengraaf/core';
import { hold, type Room, type Statement, violated, youth } from '@ketengraaf/door';
import type { ResidenceRow, ResidentialStayRow } from '../residence/residence.row';
import { responsibleOn } from '../residence/residence.rules';
import { residencesOfYouths, staysOfYouths } from '../residence/residence.store';
import type { AllocationRow } from './allocation.row';
import { allocationsById } from './allocation.store';
import { mayTakeOver, reasonOf, TAKEOVER_CONSTRAINTS, type Takeover } from './take-over-allocation.rules';
import type { AllocationTakenOver, TakeOverAllocationInput } from './take-over-allocation.type';

const CONTRACT: Statement = {
  name: 'contract_for_takeover',
  text: `select case when c.financing = 'TASK_BASED' then 'TASK_BASED' else 'COVERS' end as contract from municipalities.framework_contract c
join municipalities.contract_coverage v on v.contract = c.id where c.id = $1 and v.municipality = $2 and v.service = $3 and v.during @> $4::date`,
};
const MERGED: Statement = {
  name: 'merged_into',
  text: 'select exists (select from municipalities.former_municipality f where f.code = $1 and f.succeeded_by = $2) as "isMerged"',
};
const END: Statement = {
  name: 'end_allocation_taken_over',
  text: `update municipalities.allocation set during = daterange(lower(during), $2), change_reason = $3
where id = $1 and (upper_inf(during) or upper(during) > $2) returning id`,
};
const ALLOCATE: Statement = {
  name: 'take_over_allocation',
  text: `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during, taken_over_from)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app.today(), daterange($10, $11), $12)`,
};

/** Allocates anew what another municipality had allocated to a youth who moved; that one ends on the same day, and in the same instant. */
export async function takeOverAllocation(room: Room, { allocation, contract, on }: TakeOverAllocationInput): Promise<AllocationTakenOver> {
  const row: AllocationRow = await room.need(allocationsById, allocation);
  const { organisation } = room.caller;
  const { id: earlier, youthId, service } = row;
  const until = row.during.until ?? null;
  const [responsible, [found], [merged]] = await Promise.all([
    responsibleFor(room, youthId, on),
    room.rows<Pick<Takeover, 'contract'>>(CONTRACT, [contract, organisation, service, on]),
    room.rows<{ readonly isMerged: boolean }>(MERGED, [row.organisation, organisation]),
  ]);
  const from = row.during.from ?? null;
  hold(mayTakeOver({ on, from, until, keeper: row.organisation, successor: organisation, responsible, contract: found?.contract ?? 'NONE' }));
  const reason = reasonOf(merged?.isMerged ?? false);
  const [ended] = await room.write(END, [earlier, on, reason]);
  if (!ended) violated(TAKEOVER_CONSTRAINTS.taken_over_once ?? { rule: 'taken_over_once', message: '' });
  const id = randomUUID();
  const { productCategory, productCode, volume, unit } = row;
  await room.write(ALLOCATE, [
    id,
    organisation,
    youthId,
    contract,
    service,
    productCategory,
    productCode,
    volume,
    unit,
    on,
    isDay(until) ? until : null,
    earlier,
  ]);
  await room.tell({ subject: youth(youthId), object: { type: 'Allocation', id: earlier }, organisation: row.organisation, reason });
  await room.tell({ subject: youth(youthId), object: { type: 'Allocation', id }, organisation, reason });
  return { id, youthId };
}

async function responsibleFor(room: Room, youthId: string, on: Day): Promise<string | undefined> {
  const [residences, stays] = await Promise.all([
    room.rows<ResidenceRow>(residencesOfYouths, [[youthId]]),
    room.rows<ResidentialStayRow>(staysOfYouths, [[youthId]]),
  ]);
  const spells = residences.map(({ organisation, during }) => ({ municipality: organisation, from: during.from ?? null, until: during.until ?? null }));
  return responsibleOn(
    on,
    spells,
    stays.map(({ during }) => during),
    null,
  )?.municipality;
}
