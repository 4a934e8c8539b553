import { outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A goal was set. */
@ObjectType({ description: 'A goal was set (transformatiedoel vastgelegd).', simpleResolvers: true })
export class GoalSet {
  @Field(() => ID, { description: 'Identifier of the goal (kenmerk).' })
  goalId: string;
}

/** An item stands on the agenda. */
@ObjectType({ description: 'An item stands on the agenda as it is now (agendapunt vastgelegd).', simpleResolvers: true })
export class AgendaItemKept {
  @Field(() => ID, { description: 'Identifier of the item (kenmerk).' })
  itemId: string;

  @Field(() => Int, { description: 'Version of the item now (versie).' })
  version: number;
}

/** What setting a goal can give. */
export const SetGoalOutcome = outcomeOf('SetGoalOutcome', 'What came of setting a goal (uitkomst).', GoalSet);
/** What planning an item can give. */
export const PlanAgendaItemOutcome = outcomeOf('PlanAgendaItemOutcome', 'What came of planning an item (uitkomst).', AgendaItemKept);
/** What moving an item can give. */
export const MoveAgendaItemOutcome = outcomeOf('MoveAgendaItemOutcome', 'What came of moving an item (uitkomst).', AgendaItemKept);
