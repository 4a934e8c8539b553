import { addDays, type Day, type Expertise } from '@ketengraaf/core';
import type { Provider } from '../scene/consortia';
import { allocate } from './allocate';
import type { Arranged, Setting } from './arrange';
import type { ReferralRecord, TrajectoryRecord, WaitingRecord } from './care-record';
import { placementsOf } from './place';

/** How a trajectory goes once help has begun. */
export interface Course {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly suspended: boolean;
  readonly moves: number;
}

/** For what a trajectory is: a referral, or to bridge the time that somebody waits. */
export interface Cause {
  readonly referral: ReferralRecord | null;
  readonly bridgingFor: WaitingRecord | null;
}

const END_REASONS = ['31', '31', '31', '34', '32', '35'];

/** A trajectory that has begun, with who contributes, where the youth lives, and the allocation if its contract has any. */
export function trajectoryOf(setting: Setting, arranged: Arranged, { startedOn, endedOn, suspended, moves }: Course, cause: Cause): TrajectoryRecord {
  const { scene, municipality, random } = setting;
  const { contract, consortium, expertises, intensity, service } = arranged;
  const contact = random.pick(consortium.professionals);
  const second = intensity === 'HEAVY' || random.chance(0.2) ? random.pick(consortium.professionals) : contact;
  const providers = contract.provider ? [contract.provider] : consortium.members;
  const contributors = contributorsOf(arranged, providers, setting);
  const expertiseOf = ({ plan }: Provider): Expertise => expertises.find((one) => plan.expertises.includes(one)) ?? random.pick(plan.expertises);
  const to = endedOn === null ? null : addDays(endedOn, 1);
  const id = random.uuid();
  const continuity = endedOn === null && contract.until <= scene.today;
  return {
    ...cause,
    id,
    consortium,
    contract,
    service,
    intensity,
    state: endedOn ? 'ENDED' : suspended ? 'SUSPENDED' : 'RUNNING',
    contact,
    treating: [...new Set([contact, second])],
    startedOn,
    ended: endedOn === null ? null : { on: endedOn, reason: random.pick(END_REASONS) },
    continuity,
    takeover: continuity ? takeoverOf(id, consortium.members, scene.today) : undefined,
    contributions: contributors.map((provider) => ({ provider, expertise: expertiseOf(provider), from: startedOn, to })),
    placements: placementsOf(setting, arranged, { from: startedOn, to }, moves, providers),
    allocation: allocate(random.uuid(), contract, service, municipality, startedOn, to),
  };
}

/** Half of the help under a contract that has ended is gone on with by a member of the consortium from the new year; half of those families know. */
function takeoverOf(id: string, members: readonly Provider[], today: Day): TrajectoryRecord['takeover'] {
  const [half, quarter] = [Number.parseInt(id.slice(0, 1), 16) % 2, Number.parseInt(id.slice(1, 2), 16)];
  const successor = members[quarter % members.length];
  if (half === 1 || !successor) return undefined;
  return { successor, lastDay: `${today.slice(0, 4)}-12-31`, informedOn: quarter % 2 === 0 ? addDays(today, -14) : null };
}

/** Who can give what is asked first; more than one when it is not light. */
function contributorsOf({ expertises, intensity }: Arranged, providers: readonly Provider[], { random }: Setting): readonly Provider[] {
  const able = providers.filter(({ plan }) => expertises.some((one) => plan.expertises.includes(one)));
  const first = random.pick(able.length > 0 ? able : providers);
  return intensity === 'LIGHT' ? [first] : [...new Set([first, random.pick(providers), random.pick(providers)])];
}

/** A trajectory that is registered, waits, or is at its intake: the desk is its contact. */
export function trajectoryToCome({ random }: Setting, arranged: Arranged, referral: ReferralRecord, entry: WaitingRecord): TrajectoryRecord {
  const { contract, consortium, intensity, service } = arranged;
  return {
    id: random.uuid(),
    consortium,
    contract,
    referral,
    service,
    intensity,
    state: entry.intakeOn ? 'INTAKE' : entry.acceptedOn ? 'WAITING' : 'REGISTERED',
    contact: random.pick(consortium.intakeDesk),
    treating: [],
    startedOn: null,
    ended: null,
    continuity: false,
    bridgingFor: null,
    contributions: [],
    placements: [],
    allocation: null,
  };
}
