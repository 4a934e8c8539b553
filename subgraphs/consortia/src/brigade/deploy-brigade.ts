import { randomUUID } from 'node:crypto';
import { addDays, type Expertise } from '@ketengraaf/core';
import { hold, notFound, type Room, type Statement, versionConflict, youth } from '@ketengraaf/door';
import { careProvidersById } from '../care-provider/care-provider.store';
import { membersOfConsortia } from '../consortium/consortium.store';
import type { DeclineMobileBrigadeInput, RecordOutcomeInput, RequestMobileBrigadeInput, StartDeploymentInput } from './brigade.input';
import type { BrigadeChanged } from './brigade.outcome';
import type { BrigadeDeploymentRow } from './brigade.row';
import { brigadeStateOf, type OutcomeMonth } from './brigade.rules';
import { deploymentsById } from './brigade.store';
import { mayBeAnswered, mayBeAsked, mayBeRecorded, mayCome } from './brigade-acts.rules';

const REQUEST: Statement = {
  name: 'request_brigade',
  text: `insert into consortia.brigade_deployment (id, organisation, youth_id, requested_on, requested_by, requested_for, goal, expertises, host, host_provider, secure_care_considered)
values ($1, $2, $3, app.today(), app.person(), app.organisation(), $4, $5, $6, $7, $8)`,
};

const DECLINE: Statement = {
  name: 'decline_brigade',
  text: 'update consortia.brigade_deployment set declined_on = app.today(), declined_because = $3, version = version + 1 where id = $1 and version = $2 returning id',
};

const START: Statement = {
  name: 'start_brigade',
  text: 'update consortia.brigade_deployment set during = daterange($3, $4), version = version + 1 where id = $1 and version = $2 returning id',
};

const COLLEAGUES: Statement = {
  name: 'colleagues_who_come',
  text: 'select s.id, s.name from app.staff s where s.id = any ($1) and s.organisation = app.employer() and s.during @> $2::date',
};

const COME: Statement = {
  name: 'expert_comes',
  text: 'insert into consortia.brigade_expert (id, deployment, organisation, youth_id, staff, name, expertise) values ($1, $2, $3, $4, $5, $6, $7)',
};

const RECORD: Statement = {
  name: 'record_brigade_outcome',
  text: `insert into consortia.brigade_outcome (id, deployment, started_on, organisation, youth_id, after_months, recorded_on, secure_care_averted)
values ($1, $2, $3, $4, $5, $6, app.today(), $7)`,
};

/** Asks the experts of a consortium to come to where a youth lives. */
export async function requestMobileBrigade(room: Room, input: RequestMobileBrigadeInput): Promise<BrigadeChanged> {
  const { consortium, goal, expertises, host, hostProvider = null, secureCareConsidered } = input;
  await room.may(youth(input.youth), consortium);
  const members = await room.rows<{ expertises: Expertise[] }>(membersOfConsortia, [[consortium]]);
  const hosts = hostProvider === null ? [] : await room.rows(careProvidersById, [[hostProvider]]);
  if (members.length === 0 || (hostProvider !== null && hosts.length === 0)) return notFound();
  hold(
    mayBeAsked(
      expertises,
      members.flatMap((member) => member.expertises),
    ),
  );
  const id = randomUUID();
  await room.write(REQUEST, [id, consortium, input.youth, goal, [...new Set(expertises)], host, hostProvider, secureCareConsidered]);
  return told(room, { id, youthId: input.youth, organisation: consortium });
}

/** Declines a request that was not answered yet. */
export async function declineMobileBrigade(room: Room, { deployment, version, because }: DeclineMobileBrigadeInput): Promise<BrigadeChanged> {
  const row = await open(room, deployment, version);
  const [done] = await room.write(DECLINE, [deployment, version, because]);
  if (!done) versionConflict(version + 1);
  return told(room, row, because);
}

/** Says who comes, from when and for how long. */
export async function startDeployment(room: Room, { deployment, version, from, weeks, experts }: StartDeploymentInput): Promise<BrigadeChanged> {
  const row = await open(room, deployment, version);
  const colleagues = await room.rows<{ id: string; name: string }>(COLLEAGUES, [experts.map(({ staff }) => staff), from]);
  hold(mayCome(new Set(experts.map(({ staff }) => staff)).size, colleagues.length));
  const [done] = await room.write(START, [deployment, version, from, addDays(from, weeks * 7)]);
  if (!done) versionConflict(version + 1);
  for (const { staff, expertise } of experts) {
    const name = colleagues.find(({ id }) => id === staff)?.name;
    await room.write(COME, [randomUUID(), deployment, row.organisation, row.youthId, staff, name, expertise]);
  }
  return told(room, row);
}

/** Records whether secure care was averted, once the months have passed. */
export async function recordOutcome(room: Room, { deployment, secureCareAverted, ...input }: RecordOutcomeInput): Promise<BrigadeChanged> {
  const afterMonths = input.afterMonths as OutcomeMonth;
  const row: BrigadeDeploymentRow = await room.need(deploymentsById, deployment);
  const { today } = await room.enter();
  const from = row.during?.from ?? null;
  hold(mayBeRecorded(from, afterMonths, today));
  await room.write(RECORD, [randomUUID(), deployment, from, row.organisation, row.youthId, afterMonths, secureCareAverted]);
  return told(room, row);
}

async function open(room: Room, deployment: string, version: number): Promise<BrigadeDeploymentRow> {
  const row: BrigadeDeploymentRow = await room.need(deploymentsById, deployment);
  if (row.version !== version) versionConflict(row.version);
  const { today } = await room.enter();
  hold(mayBeAnswered(brigadeStateOf({ declinedOn: row.declinedOn, from: row.during?.from ?? null, until: row.during?.until ?? null }, today)));
  return row;
}

async function told(
  room: Room,
  { id, youthId, organisation }: Pick<BrigadeDeploymentRow, 'id' | 'youthId' | 'organisation'>,
  reason?: string,
): Promise<BrigadeChanged> {
  await room.tell({ subject: youth(youthId), object: { type: 'BrigadeDeployment', id }, organisation, reason });
  return { deploymentId: id, youthId };
}
