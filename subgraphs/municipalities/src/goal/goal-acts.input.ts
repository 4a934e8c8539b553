import { ChangeInput, Day, PartyName, Theme, type ThemeName, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { AgendaState } from './goal.type';

/** What is to become different. */
@InputType({ description: 'What municipalities and contractors want to become different (transformatiedoel).' })
export class SetGoalInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the arrangement (kenmerk samenwerkingsverband).' })
  arrangement: string;

  @Field(() => Theme, { description: 'What it is about (thema).' })
  theme: ThemeName;

  @Field(() => String, { description: 'The goal in a line (titel).' })
  title: string;

  @Field(() => String, { description: 'How it is then (gewenst resultaat).' })
  desiredResult: string;

  @Field(() => Day, { description: 'First day it holds (vanaf).' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day it holds; without end if left out (einddatum).' })
  lastDay?: string | null;
}

/** What parties will do together. */
@InputType({ description: 'What parties will do together for a goal; never about a youth (punt op de partnerschapsagenda).' })
export class PlanAgendaItemInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the goal (kenmerk doel).' })
  goal: string;

  @Field(() => String, { description: 'What is done (titel).' })
  title: string;

  @Field(() => String, { description: 'Organisation that sees to it (trekker).' })
  ownerName: string;

  @Field(() => [PartyName], { description: 'Parties that take part, at least one (ketenpartijen).' })
  parties: (keyof typeof PartyName)[];

  @Field(() => Day, { nullable: true, description: 'Day it is due (streefdatum).' })
  dueOn?: string | null;
}

/** How far an item is. */
@InputType({ description: 'How far an item of the agenda is now (voortgang).' })
export class MoveAgendaItemInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the item (kenmerk punt).' })
  item: string;

  @Field(() => Int, { description: 'Version that was seen (versie).' })
  version: number;

  @Field(() => AgendaState, { description: 'How far it is (status).' })
  state: keyof typeof AgendaState;

  @Field(() => Day, { nullable: true, description: 'Day it is due now; as it was if left out (streefdatum).' })
  dueOn?: string | null;
}
