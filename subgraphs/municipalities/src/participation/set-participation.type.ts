import type { Service } from '@ketengraaf/core';
import { ChangeInput, Day, outcomeOf, ServiceKind, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ParticipationLevel } from './participation.type';

/** How far one's own municipality takes part from a day. */
@InputType({ description: 'How far one’s own municipality takes part in an arrangement from a day on (deelname).' })
export class SetParticipationInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the arrangement (kenmerk samenwerkingsverband).' })
  arrangement: string;

  @Field(() => ServiceKind, { nullable: true, description: 'The one service it is about; all if left out (hulpvorm).' })
  service?: Service | null;

  @Field(() => ParticipationLevel, { description: 'How far it takes part (mate van deelname).' })
  level: keyof typeof ParticipationLevel;

  @Field(() => Day, { description: 'First day it holds, today or later (vanaf).' })
  from: string;

  @Field(() => String, { description: 'Where this was decided (bron).' })
  source: string;
}

/** Participation was set. */
@ObjectType({ description: 'It was set how far a municipality takes part (deelname vastgelegd).', simpleResolvers: true })
export class ParticipationSet {
  @Field(() => ID, { description: 'Code of the municipality (gemeentecode).' })
  municipalityCode: string;
}

/** What setting can give. */
export const SetParticipationOutcome = outcomeOf('SetParticipationOutcome', 'What came of setting participation (uitkomst).', ParticipationSet);
