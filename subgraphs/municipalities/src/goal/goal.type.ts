import { Day, enumOf, PartyName, Theme, type ThemeName } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** How far an item is. */
export const AgendaState = enumOf('AgendaState', 'How far an item of the agenda is (status).', {
  PLANNED: 'It has not begun (gepland).',
  RUNNING: 'It goes on (loopt).',
  DONE: 'It is done (afgerond).',
  STOPPED: 'It was given up (gestopt).',
});

/** What is to become different. */
@ObjectType({ description: 'What municipalities and contractors want to become different (transformatiedoel).', simpleResolvers: true })
export class TransformationGoal {
  @Field(() => ID, { description: 'Identifier of the goal (kenmerk).' })
  id: string;

  @Field(() => Theme, { description: 'What it is about (thema).' })
  theme: ThemeName;

  @Field(() => String, { description: 'The goal in a line (titel).' })
  title: string;

  @Field(() => String, { description: 'How it is then (gewenst resultaat).' })
  desiredResult: string;

  @Field(() => Day, { nullable: true, description: 'First day it holds (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it holds no more (tot).' })
  until: string | null;

  @Field(() => Int, { description: 'Rises with every change (versie).' })
  version: number;
}

/** What parties do together for a goal. */
@ObjectType({ description: 'What parties do together for a goal; never about a youth (punt op de partnerschapsagenda).', simpleResolvers: true })
export class AgendaItem {
  @Field(() => ID, { description: 'Identifier of the item (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'What is done (titel).' })
  title: string;

  @Field(() => String, { description: 'Organisation that sees to it (trekker).' })
  ownerName: string;

  @Field(() => [PartyName], { description: 'Parties that take part (ketenpartijen).' })
  parties: (keyof typeof PartyName)[];

  @Field(() => AgendaState, { description: 'How far it is (status).' })
  state: keyof typeof AgendaState;

  @Field(() => Day, { nullable: true, description: 'Day it is due (streefdatum).' })
  dueOn: string | null;

  @Field(() => Int, { description: 'Rises with every change (versie).' })
  version: number;
}
