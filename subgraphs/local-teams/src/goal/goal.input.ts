import { ChangeInput, Day, LifeDomainKind, PartyName, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { ActionState, GoalState } from './goal.type';

/** A goal to add. */
@InputType({ description: 'Goal to add, in one domain of life (doel).' })
export class AddGoalInput extends OnPlanInput {
  @Field(() => LifeDomainKind, { description: 'Domain of life (leefgebied).' })
  lifeDomain: keyof typeof LifeDomainKind;

  @Field(() => String, { description: 'The goal in a sentence (doel).' })
  title: string;

  @Field(() => String, { description: 'What will be different when it is reached (gewenst resultaat).' })
  desiredResult: string;

  @Field(() => Uuid, { nullable: true, description: 'Youth it is about, which a goal of school always names (jeugdige).' })
  youth?: string | null;
}

/** A goal to settle. */
@InputType({ description: 'Goal of which is said how far it was reached (af te ronden doel).' })
export class SettleGoalInput extends OnPlanInput {
  @Field(() => Uuid, { description: 'The goal (doel).' })
  goal: string;

  @Field(() => GoalState, { description: 'How far it was reached (status).' })
  state: keyof typeof GoalState;
}

/** The one owner of an action. */
@InputType({ description: 'The one owner of an action (eigenaar).' })
export class ActionOwnerInput {
  @Field(() => PartyName, { description: 'Party of the owner (ketenpartij).' })
  party: keyof typeof PartyName;

  @Field(() => ID, { description: 'Organisation that owns the action (organisatie).' })
  organisation: string;

  @Field(() => String, { description: 'Name of the owner (naam).' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'Worker of the local team, where that owns it (medewerker).' })
  professional?: string | null;
}

/** An action to add. */
@InputType({ description: 'Action to add towards a goal (actie).' })
export class AddActionInput extends OnPlanInput {
  @Field(() => Uuid, { description: 'The goal (doel).' })
  goal: string;

  @Field(() => String, { description: 'What is agreed (afspraak).' })
  title: string;

  @Field(() => ActionOwnerInput, { description: 'Who does it (eigenaar).' })
  owner: ActionOwnerInput;

  @Field(() => Day, { nullable: true, description: 'Day it should be done by (uiterlijk op).' })
  dueOn?: string | null;
}

/** An action to move. */
@InputType({ description: 'Action to give to another owner or day (over te dragen actie).' })
export class MoveActionInput extends OnPlanInput {
  @Field(() => Uuid, { description: 'The action (actie).' })
  action: string;

  @Field(() => ActionOwnerInput, { description: 'Who does it from now on (eigenaar).' })
  owner: ActionOwnerInput;

  @Field(() => Day, { nullable: true, description: 'Day it should be done by; as it was if left out (uiterlijk op).' })
  dueOn?: string | null;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;
}

/** Progress on an own action. */
@InputType({ description: 'How far an action of the own organisation is (voortgang).' })
export class ReportProgressInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The action (actie).' })
  action: string;

  @Field(() => ActionState, { description: 'How far it is (status).' })
  state: keyof typeof ActionState;
}
