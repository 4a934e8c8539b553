import { ENTITY, enumOf, Instant, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** How far a school is with an action. */
export const ProgressState = enumOf('ActionProgressState', 'How far a school is with its action (voortgang).', {
  NOT_STARTED: 'Nothing was done yet (niet gestart).',
  RUNNING: 'It is being done (loopt).',
  DONE: 'It was done (gereed).',
  STUCK: 'It does not go on (vastgelopen).',
});

/** An action of the family plan, to which the school adds how it goes. */
@ObjectType({ description: ENTITY.PlanAction, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class PlanAction {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** What the school noted of its own action. */
@ObjectType({ description: 'Note of a school on its own action in the family plan (voortgang van de actie).', simpleResolvers: true })
export class ActionProgress {
  @Shows('SCHOOL_GOALS')
  @Field(() => ProgressState, { nullable: true, description: 'How far the school is (voortgang).' })
  state: keyof typeof ProgressState | null;

  @Shows('SCHOOL_GOALS')
  @Field(() => String, { nullable: true, description: 'What the school noted (notitie).' })
  note: string | null;

  @Shows('SCHOOL_GOALS')
  @Field(() => Instant, { nullable: true, description: 'When it was noted (genoteerd op).' })
  notedAt: Date | null;
}
