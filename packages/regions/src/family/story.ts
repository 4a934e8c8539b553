import type { CareIntensity, Service } from '@ketengraaf/core';
import { type Random, randomOf } from '../random';
import type { ReferrerKind } from '../scene/referrers';

/** Help that a youth has, had or waits for. */
export interface HelpPlan {
  /** The first of these that is contracted where the family lives. */
  readonly services: readonly Service[];
  readonly intensity: CareIntensity;
  readonly phase: 'RUNNING' | 'SUSPENDED' | 'ENDED' | 'WAITING' | 'WAITING_TOO_LONG' | 'INTAKE' | 'INTAKE_LONG_AGO';
  readonly referrer: ReferrerKind;
  /** Began under a contract that has ended since. */
  readonly former?: boolean;
  /** Lighter help of this kind in the meantime (overbrugging). */
  readonly bridgedBy?: Service;
  /** How often the youth was moved within it (doorplaatsing). */
  readonly moves?: number;
  /** How often the referral was sent on (van kastje naar de muur). */
  readonly bounces?: number;
}

/** How the parents of a family live. */
type Parents = 'TOGETHER' | 'SINGLE' | 'DIVORCED' | 'DISPUTED' | 'NON_CUSTODIAL' | 'GUARDIAN';

/** What is particular about a family; the rest is chance. */
export interface Story {
  readonly plan: 'OPEN' | 'REOPENED' | 'CLOSED' | 'NONE';
  readonly parents?: Parents;
  readonly secretAddress?: boolean;
  readonly twins?: boolean;
  readonly measure?: boolean;
  readonly overdue?: boolean;
  readonly newcomers?: boolean;
  readonly leastAge?: number;
  readonly help: readonly HelpPlan[];
}

const GP: ReferrerKind = 'GENERAL_PRACTITIONER';

/** Sixteen families in each of which one thing matters; eleven have an open plan, two a closed one, three none. */
const STORIES: readonly Story[] = [
  { plan: 'OPEN', parents: 'DIVORCED', secretAddress: true, help: [{ services: ['AMBULATORY'], intensity: 'MEDIUM', phase: 'RUNNING', referrer: GP }] },
  {
    plan: 'OPEN',
    parents: 'DISPUTED',
    overdue: true,
    help: [{ services: ['AMBULATORY', 'HOME_NETWORK'], intensity: 'LIGHT', phase: 'RUNNING', referrer: 'MUNICIPALITY' }],
  },
  { plan: 'OPEN', twins: true, help: [{ services: ['RESPITE', 'DAY_CARE'], intensity: 'LIGHT', phase: 'RUNNING', referrer: 'YOUTH_PHYSICIAN' }] },
  {
    plan: 'OPEN',
    parents: 'GUARDIAN',
    measure: true,
    help: [{ services: ['FOSTER_CARE'], intensity: 'MEDIUM', phase: 'RUNNING', referrer: 'CERTIFIED_INSTITUTION', moves: 1 }],
  },
  { plan: 'OPEN', overdue: true, leastAge: 6, help: [{ services: ['FAMILY_HOME'], intensity: 'HEAVY', phase: 'RUNNING', referrer: GP, moves: 2 }] },
  {
    plan: 'OPEN',
    leastAge: 6,
    help: [{ services: ['AMBULATORY'], intensity: 'HEAVY', phase: 'WAITING_TOO_LONG', referrer: GP, bridgedBy: 'HOME_NETWORK', bounces: 1 }],
  },
  { plan: 'OPEN', parents: 'DIVORCED', help: [{ services: ['AMBULATORY'], intensity: 'MEDIUM', phase: 'WAITING', referrer: 'YOUTH_PHYSICIAN' }] },
  {
    plan: 'OPEN',
    overdue: true,
    leastAge: 8,
    help: [{ services: ['FAMILY_HOME', 'AMBULATORY'], intensity: 'MEDIUM', phase: 'RUNNING', referrer: 'MEDICAL_SPECIALIST', former: true }],
  },
  {
    plan: 'OPEN',
    parents: 'NON_CUSTODIAL',
    measure: true,
    leastAge: 12,
    help: [{ services: ['SECURE_RESIDENCE'], intensity: 'HEAVY', phase: 'RUNNING', referrer: 'COURT', moves: 1 }],
  },
  { plan: 'OPEN', newcomers: true, help: [{ services: ['HOME_NETWORK'], intensity: 'LIGHT', phase: 'INTAKE', referrer: 'SELF' }] },
  {
    plan: 'REOPENED',
    parents: 'DIVORCED',
    help: [
      { services: ['AMBULATORY'], intensity: 'LIGHT', phase: 'ENDED', referrer: GP },
      { services: ['GROUP_RESIDENCE'], intensity: 'MEDIUM', phase: 'WAITING_TOO_LONG', referrer: 'MUNICIPALITY', bridgedBy: 'RESPITE', bounces: 2 },
    ],
  },
  { plan: 'CLOSED', help: [{ services: ['AMBULATORY'], intensity: 'LIGHT', phase: 'ENDED', referrer: GP }] },
  { plan: 'CLOSED', parents: 'SINGLE', leastAge: 6, help: [{ services: ['CRISIS_SHELTER'], intensity: 'MEDIUM', phase: 'ENDED', referrer: 'MUNICIPALITY' }] },
  { plan: 'NONE', help: [{ services: ['AMBULATORY'], intensity: 'MEDIUM', phase: 'RUNNING', referrer: GP }] },
  { plan: 'NONE', help: [{ services: ['AMBULATORY'], intensity: 'HEAVY', phase: 'INTAKE_LONG_AGO', referrer: 'YOUTH_PHYSICIAN' }] },
  { plan: 'NONE', help: [{ services: ['DAY_CARE'], intensity: 'MEDIUM', phase: 'SUSPENDED', referrer: 'MEDICAL_SPECIALIST' }] },
];

/** The story of the n-th family: every sixteen in a row hold each story once, in an order of their own. */
export function storyOf(seed: string | number, index: number): Story {
  const block = Math.floor(index / STORIES.length);
  const order = shuffled(STORIES, randomOf('stories', seed, block));
  return order[index % STORIES.length] as Story;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
