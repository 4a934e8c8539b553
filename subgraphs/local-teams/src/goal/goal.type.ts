import { Day, ENTITY, enumOf, LifeDomainKind, OPAQUE_ID, PartyName, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Youth } from '../youth/youth.type';

/** States of a goal. */
export const GoalState = enumOf('GoalState', 'How far a goal is (status van het doel).', {
  OPEN: 'Being worked on (open).',
  REACHED: 'Reached (bereikt).',
  PARTLY_REACHED: 'Partly reached (deels bereikt).',
  DROPPED: 'Given up (vervallen).',
});

/** States of an action. */
export const ActionState = enumOf('PlanActionState', 'How far an action is (status van de actie).', {
  OPEN: 'Not begun (open).',
  IN_PROGRESS: 'Being done (loopt).',
  DONE: 'Done (gereed).',
  DROPPED: 'Given up (vervallen).',
});

/** A goal of a plan. Both classes of goals pass through these fields; a row has the class of its domain. */
@ObjectType({ description: 'Goal in one domain of life (doel).', simpleResolvers: true })
export class Goal {
  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => ID, { nullable: true, description: 'Identifier of the goal (kenmerk).' })
  id: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => LifeDomainKind, { nullable: true, description: 'Domain of life (leefgebied).' })
  lifeDomain: keyof typeof LifeDomainKind | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => String, { nullable: true, description: 'The goal in a sentence (doel).' })
  title: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => String, { nullable: true, description: 'What will be different when it is reached (gewenst resultaat).' })
  desiredResult: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => GoalState, { nullable: true, description: 'How far the goal is (status).' })
  state: keyof typeof GoalState | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => Youth, { nullable: true, description: 'Youth the goal is about, if it is about one (jeugdige).' })
  youth?: Youth | null;

  familyId: string;
  subjectYouthId: string | undefined;
}

/** An action of a plan. */
@ObjectType({ description: ENTITY.PlanAction, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class PlanAction {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => LifeDomainKind, { nullable: true, description: 'Domain of life of its goal (leefgebied).' })
  lifeDomain: keyof typeof LifeDomainKind | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => String, { nullable: true, description: 'What was agreed (afspraak).' })
  title: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => PartyName, { nullable: true, description: 'Party of the owner (ketenpartij).' })
  ownerParty: keyof typeof PartyName | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => ID, { nullable: true, description: 'The one organisation that owns the action (eigenaar).' })
  ownerOrganisation: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => String, { nullable: true, description: 'Name of the owner (naam van de eigenaar).' })
  ownerName: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => ActionState, { nullable: true, description: 'How far the action is (status).' })
  state: keyof typeof ActionState | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => Day, { nullable: true, description: 'Day it should be done by (uiterlijk op).' })
  dueOn: string | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => Day, { nullable: true, description: 'Day it was done (gereed op).' })
  doneOn: string | null;
}

/** Open actions of one party. */
@ObjectType({ description: 'How many actions of a plan one party still has to do (openstaande acties).', simpleResolvers: true })
export class OpenActions {
  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => PartyName, { nullable: true, description: 'The party (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => Int, { nullable: true, description: 'Actions not done yet (openstaand).' })
  open: number | null;

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @Field(() => Int, { nullable: true, description: 'Those of them past their day (over tijd).' })
  overdue: number | null;
}
