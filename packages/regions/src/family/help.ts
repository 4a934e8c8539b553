import { addDays, type Day } from '@ketengraaf/core';
import { earlier, later } from '../period';
import { type Arranged, arrange, type Setting } from './arrange';
import type { ReferralRecord, TrajectoryRecord, WaitingRecord } from './care-record';
import { refer } from './refer';
import type { HelpPlan } from './story';
import { trajectoryOf, trajectoryToCome } from './trajectory';
import { daysToStart, waitOf } from './wait';

/** Referrals, waiting and trajectories of a youth. */
export interface Help {
  readonly referrals: readonly ReferralRecord[];
  readonly waiting: readonly WaitingRecord[];
  readonly trajectories: readonly TrajectoryRecord[];
}

/** No help at all. */
export const NO_HELP: Help = { referrals: [], waiting: [], trajectories: [] };

/** The help of one youth after a plan; none where nobody is contracted for it. */
export function helpOf(setting: Setting, plan: HelpPlan): Help {
  if (!['RUNNING', 'SUSPENDED', 'ENDED'].includes(plan.phase)) {
    const arranged = arrange(setting, plan, setting.scene.today);
    return arranged ? waitingHelp(setting, plan, arranged) : NO_HELP;
  }
  const startedOn = startOf(setting, plan);
  const arranged = startedOn && arrange(setting, plan, startedOn);
  if (startedOn && arranged) return startedHelp(setting, plan, arranged, startedOn);
  return plan.former ? helpOf(setting, { ...plan, former: false }) : NO_HELP;
}

function startedHelp(setting: Setting, plan: HelpPlan, arranged: Arranged, startedOn: Day): Help {
  const { scene, random } = setting;
  const { today } = scene;
  const endedOn = plan.phase === 'ENDED' ? earlier(addDays(startedOn, random.between(60, 260)), addDays(today, -random.between(5, 40))) : null;
  const writtenOn = addDays(startedOn, -daysToStart(arranged.urgency, random));
  const open = endedOn === null && startedOn > addDays(today, -150) && random.chance(0.7);
  const closedOn = open ? null : later(startedOn, earlier(addDays(startedOn, random.between(5, 60)), addDays(today, -1)));
  const referral = refer(setting, plan.referrer, arranged, { writtenOn, closedOn, bounces: plan.bounces ?? (random.chance(0.08) ? 1 : 0) });
  const course = { startedOn, endedOn, suspended: plan.phase === 'SUSPENDED', moves: plan.moves ?? (random.chance(0.2) ? 1 : 0) };
  return {
    referrals: [referral],
    waiting: [waitOf(setting, arranged, referral, 'STARTED', startedOn)],
    trajectories: [trajectoryOf(setting, arranged, course, { referral, bridgingFor: null })],
  };
}

function waitingHelp(setting: Setting, plan: HelpPlan, arranged: Arranged): Help {
  const { scene, random } = setting;
  const long = plan.phase === 'WAITING_TOO_LONG' || plan.phase === 'INTAKE_LONG_AGO';
  const writtenOn = addDays(scene.today, -(long ? random.between(90, 260) : random.between(8, 24)));
  const referral = refer(setting, plan.referrer, arranged, { writtenOn, closedOn: null, bounces: plan.bounces ?? 0 });
  const entry = waitOf(setting, arranged, referral, plan.phase, null);
  const toCome = entry.intakeOn || random.chance(0.3) ? [trajectoryToCome(setting, arranged, referral, entry)] : [];
  return { referrals: [referral], waiting: [entry], trajectories: [...toCome, ...bridge(setting, plan, arranged, entry)] };
}

/** Lighter help in the meantime (overbrugging), where the story has it and somebody is contracted for it. */
function bridge(setting: Setting, { bridgedBy, referrer }: HelpPlan, { expertises }: Arranged, entry: WaitingRecord): TrajectoryRecord[] {
  if (!bridgedBy) return [];
  const startedOn = later(addDays(setting.scene.today, -setting.random.between(20, 80)), setting.birthDate);
  const lighter = arrange(setting, { services: [bridgedBy, 'AMBULATORY'], intensity: 'LIGHT', phase: 'RUNNING', referrer }, startedOn);
  if (!lighter) return [];
  return [trajectoryOf(setting, { ...lighter, expertises }, { startedOn, endedOn: null, suspended: false, moves: 0 }, { referral: null, bridgingFor: entry })];
}

/** When help began: under a contract that has ended since, or in the last year and a half. */
function startOf({ scene, birthDate, random }: Setting, plan: HelpPlan): Day | null {
  const { today, contracts } = scene;
  if (plan.former) {
    const ended = contracts.filter(({ plan: { services }, until }) => until <= today && services.some((service) => plan.services.includes(service)));
    const latest = ended
      .map(({ until }) => until)
      .sort()
      .at(-1);
    return latest ? later(addDays(latest, -random.between(20, 300)), addDays(birthDate, 30)) : null;
  }
  const least = plan.phase === 'ENDED' ? 120 : plan.services[0] === 'CRISIS_SHELTER' ? 5 : 10;
  return later(addDays(today, -random.between(least, plan.services[0] === 'SECURE_RESIDENCE' ? 200 : 520)), addDays(birthDate, 1));
}
