import { ageOn, type CareIntensity, type Day, type Expertise, type Service, type Urgency } from '@ketengraaf/core';
import type { Random } from '../random';
import type { Consortium } from '../scene/consortia';
import type { Contract } from '../scene/contracts';
import type { Scene } from '../scene/scene';
import type { HelpPlan } from './story';

/** Where help is arranged, and for whom; chance is that of the family. */
export interface Setting {
  readonly scene: Scene;
  /** The responsible municipality. */
  readonly municipality: string;
  readonly birthDate: Day;
  readonly random: Random;
}

/** What is asked, of which consortium, under which contract. */
export interface Arranged {
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly expertises: readonly Expertise[];
  readonly urgency: Urgency;
  readonly contract: Contract;
  readonly consortium: Consortium;
}

const URGENCY = { LIGHT: ['REGULAR', 'SOON'], MEDIUM: ['REGULAR', 'SOON', 'URGENT'], HEAVY: ['SOON', 'URGENT'] } as const;

/** Finds a contract that covers one of the services on the day help begins; null where there is none. */
export function arrange({ scene, municipality, birthDate, random }: Setting, plan: HelpPlan, day: Day): Arranged | null {
  for (const wanted of plan.services) {
    // secure care is for youths from twelve up to eighteen
    const outside = ageOn(birthDate, day) < 12 || ageOn(birthDate, scene.today) > 17;
    const service = wanted === 'SECURE_RESIDENCE' && outside ? 'GROUP_RESIDENCE' : wanted;
    const covering = scene.contractsFor(municipality, service, day).filter(({ until }) => !plan.former || until <= scene.today);
    if (covering.length === 0) continue;
    const contract = random.pick(covering);
    // what a single provider began goes on under a consortium of today
    const heirs = contract.consortium ? [contract.consortium] : scene.contractsFor(municipality, service, scene.today).flatMap((one) => one.consortium ?? []);
    if (heirs.length === 0) continue;
    const consortium = random.pick(heirs);
    const urgency = service === 'CRISIS_SHELTER' ? 'CRISIS' : random.pick(URGENCY[plan.intensity]);
    return { service, intensity: plan.intensity, expertises: expertisesOf(consortium, service, random), urgency, contract, consortium };
  }
  return null;
}

/** One or two expertises that a member has for this service, so that somebody can give what is asked. */
function expertisesOf({ services }: Consortium, wanted: Service, random: Random): readonly Expertise[] {
  const offers = services.filter(({ service }) => service === wanted);
  const { expertises } = random.pick(offers.length > 0 ? offers : services);
  return random.chance(0.4) ? expertises.slice(0, 2) : [random.pick(expertises)];
}
