import { addDays, ageOn, type Day, type Expertise, type Service } from '@ketengraaf/core';
import { earlier, later } from '../period';
import type { Random } from '../random';
import type { Consortium, Provider } from '../scene/consortia';
import type { Contract } from '../scene/contracts';
import type { Scene } from '../scene/scene';
import { allocate } from './allocate';
import { placementsOf } from './place';
import type { ReferralRecord, TrajectoryRecord, WaitingRecord } from './record';
import { type Asked, refer } from './refer';
import type { HelpPlan } from './story';
import { daysToStart, waitOf } from './wait';

/** Referrals, waiting and trajectories of a youth. */
export interface Help {
  readonly referrals: ReferralRecord[];
  readonly waiting: WaitingRecord[];
  readonly trajectories: TrajectoryRecord[];
}

const URGENCY = { LIGHT: ['REGULAR', 'SOON'], MEDIUM: ['REGULAR', 'SOON', 'URGENT'], HEAVY: ['SOON', 'URGENT'] } as const;
const END_REASONS = ['31', '31', '31', '34', '32', '35'];

/** The help of one youth after a plan, in the municipality that is responsible; nothing where nobody is contracted for it. */
export function helpOf(scene: Scene, municipality: string, plan: HelpPlan, birthDate: Day, random: Random): Help {
  const help: Help = { referrals: [], waiting: [], trajectories: [] };
  const started = ['RUNNING', 'SUSPENDED', 'ENDED'].includes(plan.phase);
  const startedOn = started ? startOf(scene, plan, birthDate, random) : scene.today;
  const chosen = startedOn && choose(scene, municipality, plan, startedOn, birthDate, random);
  if (!startedOn || !chosen) return plan.former ? helpOf(scene, municipality, { ...plan, former: false }, birthDate, random) : help;
  const { service, contract, consortium } = chosen;
  const asked: Asked = {
    service,
    intensity: plan.intensity,
    expertises: expertisesOf(consortium, service, random),
    urgency: service === 'CRISIS_SHELTER' ? 'CRISIS' : random.pick(URGENCY[plan.intensity]),
  };
  if (started) run(scene, municipality, plan, asked, contract, consortium, startedOn, help, random);
  else wait(scene, municipality, plan, asked, contract, consortium, birthDate, help, random);
  return help;
}

function run(scene: Scene, municipality: string, plan: HelpPlan, asked: Asked, contract: Contract, consortium: Consortium, startedOn: Day, help: Help, random: Random): void {
  const { today } = scene;
  const endedOn = plan.phase === 'ENDED' ? earlier(addDays(startedOn, random.between(60, 260)), addDays(today, -random.between(5, 40))) : null;
  const writtenOn = addDays(startedOn, -daysToStart(asked.urgency, random));
  const closedOn = endedOn === null && startedOn > addDays(today, -150) && random.chance(0.7) ? null : later(startedOn, earlier(addDays(startedOn, random.between(5, 60)), addDays(today, -1)));
  const referral = refer(scene, municipality, plan.referrer, asked, consortium, writtenOn, closedOn, plan.bounces ?? (random.chance(0.08) ? 1 : 0), random);
  help.referrals.push(referral);
  help.waiting.push(waitOf(asked, referral, consortium, 'STARTED', startedOn, today, random));
  help.trajectories.push(trajectory(scene, municipality, asked, contract, consortium, referral, startedOn, endedOn, plan, null, random));
}

function wait(scene: Scene, municipality: string, plan: HelpPlan, asked: Asked, contract: Contract, consortium: Consortium, birthDate: Day, help: Help, random: Random): void {
  const { today } = scene;
  const long = plan.phase === 'WAITING_TOO_LONG' || plan.phase === 'INTAKE_LONG_AGO';
  const writtenOn = addDays(today, -(long ? random.between(90, 260) : random.between(8, 24)));
  const referral = refer(scene, municipality, plan.referrer, asked, consortium, writtenOn, null, plan.bounces ?? 0, random);
  const entry = waitOf(asked, referral, consortium, plan.phase, null, today, random);
  help.referrals.push(referral);
  help.waiting.push(entry);
  const state = entry.intakeOn ? 'INTAKE' : entry.acceptedOn ? 'WAITING' : 'REGISTERED';
  if (entry.intakeOn || random.chance(0.3)) help.trajectories.push(notStarted(asked, contract, consortium, referral, state, random));
  if (!plan.bridgedBy) return;
  const bridge: HelpPlan = { services: [plan.bridgedBy, 'AMBULATORY'], intensity: 'LIGHT', phase: 'RUNNING', referrer: plan.referrer };
  const startedOn = later(addDays(today, -random.between(20, 80)), birthDate);
  const chosen = choose(scene, municipality, bridge, startedOn, birthDate, random);
  if (!chosen) return;
  const lighter: Asked = { ...asked, service: chosen.service, intensity: 'LIGHT' };
  help.trajectories.push(trajectory(scene, municipality, lighter, chosen.contract, chosen.consortium, null, startedOn, null, bridge, entry, random));
}

/** When help began: under a contract that has ended since, or in the last year and a half. */
function startOf({ today, contracts }: Scene, plan: HelpPlan, birthDate: Day, random: Random): Day | null {
  if (plan.former) {
    const ends = contracts.filter(({ plan: { services }, until }) => until <= today && services.some((service) => plan.services.includes(service))).map(({ until }) => until);
    const latest = ends.sort().at(-1);
    if (!latest) return null;
    return later(addDays(latest, -random.between(20, 300)), addDays(birthDate, 30));
  }
  const least = plan.phase === 'ENDED' ? 120 : plan.services[0] === 'CRISIS_SHELTER' ? 5 : 10;
  return later(addDays(today, -random.between(least, plan.services[0] === 'SECURE_RESIDENCE' ? 200 : 520)), addDays(birthDate, 1));
}

/** The contract that covers one of the services on the day help begins, and the consortium that gives the help. */
function choose(scene: Scene, municipality: string, plan: HelpPlan, day: Day, birthDate: Day, random: Random): { service: Service; contract: Contract; consortium: Consortium } | null {
  for (const wanted of plan.services) {
    // secure care is for youths from twelve up to eighteen
    const outside = ageOn(birthDate, day) < 12 || ageOn(birthDate, scene.today) > 17;
    const service = wanted === 'SECURE_RESIDENCE' && outside ? 'GROUP_RESIDENCE' : wanted;
    const covering = scene.contractsFor(municipality, service, day).filter(({ until }) => !plan.former || until <= scene.today);
    if (covering.length === 0) continue;
    const contract = random.pick(covering);
    const heirs = contract.consortium ? [contract.consortium] : scene.contractsFor(municipality, service, scene.today).flatMap((one) => one.consortium ?? []);
    if (heirs.length === 0) continue;
    return { service, contract, consortium: random.pick(heirs) };
  }
  return null;
}

/** One or two expertises that a member has for this service, so that somebody can give what is asked. */
function expertisesOf({ services }: Consortium, wanted: Service, random: Random): Expertise[] {
  const offers = services.filter(({ service }) => service === wanted);
  const { expertises } = random.pick(offers.length > 0 ? offers : services);
  return random.chance(0.4) ? expertises.slice(0, 2) : [random.pick(expertises)];
}

function trajectory(
  scene: Scene,
  municipality: string,
  asked: Asked,
  contract: Contract,
  consortium: Consortium,
  referral: ReferralRecord | null,
  startedOn: Day,
  endedOn: Day | null,
  plan: HelpPlan,
  bridgingFor: WaitingRecord | null,
  random: Random,
): TrajectoryRecord {
  const { today } = scene;
  const contact = random.pick(consortium.professionals);
  const second = asked.intensity === 'HEAVY' || random.chance(0.2) ? random.pick(consortium.professionals) : contact;
  const providers: readonly Provider[] = contract.provider ? [contract.provider] : consortium.members;
  const able = providers.filter(({ plan: { expertises } }) => asked.expertises.some((one) => expertises.includes(one)));
  const lead = random.pick(able.length > 0 ? able : providers);
  const helpers = asked.intensity === 'LIGHT' ? [lead] : [...new Set([lead, random.pick(providers), random.pick(providers)])];
  const expertiseOf = ({ plan: { expertises } }: Provider): Expertise => asked.expertises.find((one) => expertises.includes(one)) ?? random.pick(expertises);
  const to = endedOn === null ? null : addDays(endedOn, 1);
  return {
    id: random.uuid(),
    consortium,
    contract,
    referral,
    service: asked.service,
    intensity: asked.intensity,
    state: endedOn ? 'ENDED' : plan.phase === 'SUSPENDED' ? 'SUSPENDED' : 'RUNNING',
    contact,
    treating: [...new Set([contact, second])],
    startedOn,
    ended: endedOn === null ? null : { on: endedOn, reason: random.pick(END_REASONS) },
    continuity: endedOn === null && contract.until <= today,
    bridgingFor,
    contributions: helpers.map((provider) => ({ provider, expertise: expertiseOf(provider), from: startedOn, to })),
    placements: placementsOf(asked.service, asked.intensity, startedOn, to, today, plan.moves ?? (random.chance(0.2) ? 1 : 0), providers, random),
    allocation: allocate(random.uuid(), contract, asked.service, municipality, startedOn, to),
  };
}

function notStarted(asked: Asked, contract: Contract, consortium: Consortium, referral: ReferralRecord, state: TrajectoryRecord['state'], random: Random): TrajectoryRecord {
  return {
    id: random.uuid(),
    consortium,
    contract,
    referral,
    service: asked.service,
    intensity: asked.intensity,
    state,
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
