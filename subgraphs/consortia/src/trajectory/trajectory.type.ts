import type { CareIntensity, Service } from '@ketengraaf/core';
import { Day, ENTITY, enumOf, Intensity, OPAQUE_ID, ServiceKind, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** How far a trajectory is. */
export const TrajectoryState = enumOf('TrajectoryState', 'How far a trajectory is (status van het traject).', {
  REGISTERED: 'The youth is registered (aangemeld).',
  WAITING: 'The youth waits (wachtend).',
  INTAKE: 'The intake goes on (intake).',
  RUNNING: 'The help runs (lopend).',
  SUSPENDED: 'The help is stopped for a while (tijdelijk gestopt).',
  ENDED: 'The help has ended (beëindigd).',
});

/** A framework contract, which the municipalities own. */
@ObjectType({ description: ENTITY.FrameworkContract, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class FrameworkContract {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** The one person to speak to about a trajectory, whichever members work in it. */
@ObjectType({ description: 'The one named person to speak to about a trajectory (aanspreekpunt).', simpleResolvers: true })
export class PrimaryContact {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the worker (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Name of the worker (naam).' })
  name: string | null;
}

/** Help from start to end by one consortium. */
@ObjectType({ description: 'Help to a youth from start to end by one consortium (traject).', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Trajectory {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether the help runs (loopt).' })
  isRunning: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the help started (startdatum).' })
  startedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => TrajectoryState, { nullable: true, description: 'How far it is (status).' })
  state: keyof typeof TrajectoryState | null;

  @Shows('TRAJECTORY')
  @Field(() => ServiceKind, { nullable: true, description: 'Kind of help (hulpvorm).' })
  service: Service | null;

  @Shows('TRAJECTORY')
  @Field(() => Intensity, { nullable: true, description: 'How heavy the help is (zorgintensiteit).' })
  intensity: CareIntensity | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the help ended (einddatum).' })
  endedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Why it ended, as a code of list JZ588 of the iJw standard (reden beëindiging).' })
  endReason: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on under a contract that has ended, so that the care goes on (zorgcontinuïteit).' })
  continuityArrangement: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it is lighter help while the youth waits for fitting help (overbruggingszorg).' })
  isBridging: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => PrimaryContact, { nullable: true, description: 'The one person to speak to, which stays the same when members change (aanspreekpunt).' })
  primaryContact: PrimaryContact | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  youthId: string;
  /** What else it leads to, where that is shown. */
  organisation: string | null;
  referralId: string | null;
  contractId: string | null;
  bridgingForId: string | null;
}
