import type { CareIntensity, Service, Urgency } from '@ketengraaf/core';
import { Day, Instant, Intensity, ServiceKind, UrgencyLevel } from '@ketengraaf/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Municipality } from '../places/municipality.type';

const HIDDEN = 'null where it is fewer than ten, or would tell such a number';

/** Demand and supply of one kind of help. */
@ObjectType({ description: 'Demand and supply of one kind of help, in one municipality or in all together (vraag en aanbod).', simpleResolvers: true })
export class SupplyAndDemand {
  @Field(() => Municipality, { nullable: true, description: 'The municipality that is responsible; null for all together (gemeente).' })
  municipality: Municipality | null;

  @Field(() => ServiceKind, { description: 'The service (hulpvorm).' })
  service: Service;

  @Field(() => Intensity, { description: 'How heavy the help is (zorgintensiteit).' })
  intensity: CareIntensity;

  @Field(() => Int, { nullable: true, description: `Youths who wait; ${HIDDEN} (wachtenden).` })
  waiting: number | null;

  @Field(() => Int, { nullable: true, description: `Youths whose help runs; ${HIDDEN} (jeugdigen in hulp).` })
  inCare: number | null;

  @Field(() => Int, { description: 'Places there are in the municipality, by the last reports (plekken).' })
  placesTotal: number;

  @Field(() => Int, { description: 'Places of them that are free (vrije plekken).' })
  placesAvailable: number;

  @Field(() => Float, { nullable: true, description: 'Youths who wait for each free place; null where there is none, or no telling (schaarste).' })
  shortage: number | null;
}

/** How long youths waited for a kind of help. */
@ObjectType({ description: 'How long youths waited for one kind of help who started in the last twelve months (wachttijd).', simpleResolvers: true })
export class WaitingTime {
  @Field(() => ServiceKind, { description: 'The service (hulpvorm).' })
  service: Service;

  @Field(() => Intensity, { description: 'How heavy the help is (zorgintensiteit).' })
  intensity: CareIntensity;

  @Field(() => Int, { description: 'Youths who started; kinds with fewer than ten are left out (gestart).' })
  started: number;

  @Field(() => Int, { description: 'Days from referral to first care for half of them (mediaan).' })
  median: number;

  @Field(() => Int, { description: 'Days from referral to first care for nine in ten (negentigste percentiel).' })
  ninthDecile: number;
}

/** How soon help started for youths of one urgency. */
@ObjectType({ description: 'How soon help started for youths of one urgency, in the last twelve months (tijd tot start).', simpleResolvers: true })
export class TimeToStart {
  @Field(() => UrgencyLevel, { description: 'How urgent the referral was (urgentie).' })
  urgency: Urgency;

  @Field(() => Int, { description: 'Days within which help is to start: 1, 3, 28, or the 98 of the Treeknormen (norm).' })
  normDays: number;

  @Field(() => Int, { nullable: true, description: `Youths who started; ${HIDDEN} (gestart).` })
  started: number | null;

  @Field(() => Int, { nullable: true, description: `Youths of them who started within the norm; ${HIDDEN} (binnen de norm).` })
  inTime: number | null;

  @Field(() => Int, { nullable: true, description: 'Days from referral to first care for half of them (mediaan).' })
  median: number | null;

  @Field(() => Int, { nullable: true, description: 'Days from referral to first care for nine in ten (negentigste percentiel).' })
  ninthDecile: number | null;
}

/** How a quarter was. */
@ObjectType({ description: 'How waiting and living away from home were in a quarter (kwartaal).', simpleResolvers: true })
export class QuarterOfCare {
  @Field(() => Day, { description: 'First day of the quarter (vanaf).' })
  begins: string;

  @Field(() => Int, { nullable: true, description: `Youths who started; ${HIDDEN} (gestart).` })
  started: number | null;

  @Field(() => Int, { nullable: true, description: 'Days from referral to first care for half of them (mediane wachttijd).' })
  medianWait: number | null;

  @Field(() => Int, { nullable: true, description: `Youths who lived elsewhere during care on its last day; ${HIDDEN} (jeugdigen met verblijf).` })
  living: number | null;

  @Field(() => Float, { nullable: true, description: 'How homelike they lived, from 1 for the own home to 7 for secure care, on average (huiselijkheid).' })
  homelikeness: number | null;

  @Field(() => Int, { nullable: true, description: `Placements that began; ${HIDDEN} (plaatsingen).` })
  placements: number | null;

  @Field(() => Int, { nullable: true, description: `Placements of them within a year after another of the same youth; ${HIDDEN} (doorplaatsingen).` })
  transfers: number | null;

  @Field(() => Int, { nullable: true, description: `Youths who were helped at any time in it; ${HIDDEN} (jeugdigen in hulp).` })
  helped: number | null;

  cost: number | null;
}

/** Care in numbers. */
@ObjectType({ description: 'Care in numbers that point at nobody, for who manages contracts or studies policy (inzicht).', simpleResolvers: true })
export class CareInsight {
  @Field(() => Instant, { nullable: true, description: 'When was counted; null if never yet (peilmoment).' })
  asOf: Date | null;
}
