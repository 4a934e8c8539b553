import { randomUUID } from 'node:crypto';
import type { Day, Service } from '@ketengraaf/core';
import { hold, type Room, type Statement, type Violation, versionConflict, violated, youth } from '@ketengraaf/door';
import { coversOf, holdContracts, mayBeginUnder } from '@ketengraaf/subgraph';
import type { ContributionRow } from '../contribution/contribution.row';
import { contributionsById } from '../contribution/contribution.store';
import type { TrajectoryRow } from '../trajectory/trajectory.row';
import { trajectoriesById } from '../trajectory/trajectory.store';
import type { WaitingRow } from '../waiting/waiting.row';
import { waitingById } from '../waiting/waiting.store';
import type {
  AddContributionInput,
  ChangeContactInput,
  EndContributionInput,
  EndTrajectoryInput,
  StartBridgingCareInput,
  StartTrajectoryInput,
} from './course.input';
import type { TrajectoryChanged } from './course.outcome';
import { END_CODES, mayContributeFrom, mayEndOn, mayStartOn, mayStopOn, mustBridge, NO_CONTACT, NO_MEMBER, SAME_CONTACT } from './course.rules';
import {
  begin,
  beginRegistered,
  bridgesOf,
  contribute,
  contributesFrom,
  end,
  endContributions,
  keepCost,
  lastsAfter,
  leaveList,
  memberOnDay,
  speakTo,
  stop,
  touch,
  workerOfConsortium,
} from './course.store';

type Of = Pick<TrajectoryRow, 'id' | 'youthId' | 'organisation'>;

/** Begins the help somebody waited for: who waited leaves the list, and what bridged the wait ends. */
export async function startTrajectory(room: Room, input: StartTrajectoryInput): Promise<TrajectoryChanged> {
  const { entry, name } = await allowed(room, input);
  const { contract, service, intensity, contact, on } = input;
  const { organisation, youthId, referralId } = entry;
  const values = [contract, service, intensity, contact, name, on] as const;
  const [registered] = referralId === null ? [] : await room.write<{ readonly id: string }>(beginRegistered, [organisation, referralId, ...values]);
  const of: Of = { id: registered?.id ?? randomUUID(), youthId, organisation };
  if (!registered) await room.write(begin, [of.id, organisation, youthId, referralId, contract, service, intensity, contact, name, on, null, entry.id]);
  const [left] = await room.write(leaveList, [entry.id, entry.version, on]);
  if (!left) versionConflict(entry.version + 1);
  await added(room, of, input, on);
  for (const bridge of await room.rows<{ readonly id: string; readonly version: number; readonly lastDay: Day }>(bridgesOf, [entry.id, on])) {
    await ended(room, { ...of, id: bridge.id }, bridge.version, bridge.lastDay, 'AS_PLANNED');
  }
  return told(room, of);
}

/** Begins lighter help for who goes on waiting, with what it costs whom. */
export async function startBridgingCare(room: Room, input: StartBridgingCareInput): Promise<TrajectoryChanged> {
  const { entry, name } = await allowed(room, input, true);
  const { contract, service, intensity, contact, on, weekCostCents, paidBy } = input;
  const of: Of = { id: randomUUID(), youthId: entry.youthId, organisation: entry.organisation };
  await room.write(begin, [of.id, of.organisation, of.youthId, null, contract, service, intensity, contact, name, on, entry.id, entry.id]);
  await room.write(keepCost, [of.id, of.organisation, of.youthId, weekCostCents, paidBy]);
  await added(room, of, input, on);
  return told(room, of);
}

/** Has a further member of the consortium do something within the help, without a new referral; who is to be spoken to stays. */
export async function addContribution(room: Room, input: AddContributionInput): Promise<TrajectoryChanged> {
  const row = await seen(room, input);
  const { careProvider, expertise, from } = input;
  const [found] = await room.rows<{ readonly already: boolean }>(contributesFrom, [row.id, careProvider, expertise, from]);
  hold(mayContributeFrom(from, row, found?.already ?? false));
  await changed(room, row, touch, []);
  await added(room, row, input, from);
  return told(room, row);
}

/** Ends what a member does within the help, which goes on. */
export async function endContribution(room: Room, { contribution, version, on }: EndContributionInput): Promise<TrajectoryChanged> {
  const row: ContributionRow = await room.need(contributionsById, contribution);
  if (row.version !== version) versionConflict(row.version);
  hold(mayStopOn(on, { from: row.during.from ?? '', until: row.during.until ?? null }));
  const [done] = await room.write(stop, [contribution, version, on]);
  if (!done) versionConflict(version + 1);
  return told(room, { ...row, id: row.trajectory });
}

/** Makes somebody else the one to speak to from today; who it was before is kept. */
export async function changeContact(room: Room, input: ChangeContactInput): Promise<TrajectoryChanged> {
  const row = await seen(room, input);
  hold(mayContributeFrom(row.startedOn ?? '', row, false));
  if (row.primaryContact === input.contact) violated(SAME_CONTACT);
  await changed(room, row, speakTo, [input.contact, await nameOf(room, input.contact, row.organisation)]);
  return told(room, row, input.reason);
}

/** Ends help on its last day, and with it what members do in it. */
export async function endTrajectory(room: Room, input: EndTrajectoryInput): Promise<TrajectoryChanged> {
  return over(room, input, false);
}

/** Ends lighter help that bridged a wait; who waits goes on waiting. */
export async function endBridgingCare(room: Room, input: EndTrajectoryInput): Promise<TrajectoryChanged> {
  return over(room, input, true);
}

async function over(room: Room, input: EndTrajectoryInput, bridges: boolean): Promise<TrajectoryChanged> {
  const row = await seen(room, input);
  hold(mustBridge(bridges, row.bridgingFor));
  const [[lasts = { placement: false, alternative: false }], { today }] = await Promise.all([
    room.rows<{ readonly placement: boolean; readonly alternative: boolean }>(lastsAfter, [row.id, input.on]),
    room.enter(),
  ]);
  hold(mayEndOn(input.on, row, lasts, today));
  return ended(room, row, row.version, input.on, input.because);
}

/** The place on the list, if its help may begin under the contract (what bridges the wait also under that for what is waited for), and the name of who is to be spoken to. */
async function allowed(
  room: Room,
  { entry, version, contract, service, contact, on }: Pick<StartTrajectoryInput, 'entry' | 'version' | 'contract' | 'service' | 'contact' | 'on'>,
  bridges = false,
): Promise<{ readonly entry: WaitingRow; readonly name: string }> {
  const row: WaitingRow = await room.need(waitingById, entry);
  if (row.version !== version) versionConflict(row.version);
  hold(mayStartOn(on, row, (await room.enter()).today));
  const { organisation: consortium, municipality } = row;
  const covers = await coversOf(room, { contract, service, municipality });
  const mayBegin = (asked: Service): Violation | undefined => mayBeginUnder(contract, { consortium, municipality, service: asked, on }, covers);
  if (!bridges || mayBegin(row.service)) await holdContracts(room, mayBegin(service));
  return { entry: row, name: await nameOf(room, contact, row.organisation) };
}

async function nameOf(room: Room, worker: string, organisation: string): Promise<string> {
  const [found] = await room.rows<{ readonly name: string }>(workerOfConsortium, [worker, organisation, (await room.enter()).today]);
  return found?.name ?? violated(NO_CONTACT);
}

async function seen(room: Room, { trajectory, version }: Pick<EndTrajectoryInput, 'trajectory' | 'version'>): Promise<TrajectoryRow> {
  const row: TrajectoryRow = await room.need(trajectoriesById, trajectory);
  if (row.version !== version) versionConflict(row.version);
  return row;
}

async function changed(room: Room, { id, version }: TrajectoryRow, statement: Statement, values: readonly unknown[]): Promise<void> {
  const [done] = await room.write(statement, [id, version, ...values]);
  if (!done) versionConflict(version + 1);
}

async function added(
  room: Room,
  { id, youthId, organisation }: Of,
  { careProvider, expertise }: Pick<AddContributionInput, 'careProvider' | 'expertise'>,
  from: Day,
): Promise<void> {
  const [found] = await room.rows<{ readonly isMember: boolean }>(memberOnDay, [careProvider, organisation, from]);
  if (!found?.isMember) violated(NO_MEMBER);
  await room.write(contribute, [randomUUID(), id, organisation, youthId, careProvider, expertise, from]);
}

async function ended(room: Room, of: Of, version: number, on: Day, because: EndTrajectoryInput['because']): Promise<TrajectoryChanged> {
  const [done] = await room.write(end, [of.id, version, on, END_CODES[because]]);
  if (!done) versionConflict(version + 1);
  await room.write(endContributions, [of.id, on]);
  return told(room, of, because);
}

async function told(room: Room, { id, youthId, organisation }: Of, reason?: string): Promise<TrajectoryChanged> {
  await room.tell({ subject: youth(youthId), object: { type: 'Trajectory', id }, organisation, reason });
  return { trajectoryId: id, youthId };
}
