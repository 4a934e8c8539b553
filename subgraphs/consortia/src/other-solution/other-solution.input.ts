import { ChangeInput, Day, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { OtherSolutionKind, OtherSolutionOutcome } from './other-solution.type';

/** What else is done within help. */
@InputType({ description: 'What is done within help that no product code names (te beginnen oplossing).' })
export class BeginOtherSolutionInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The trajectory it is part of (traject).' })
  trajectory: string;

  @Field(() => OtherSolutionKind, { description: 'What kind of thing is done (soort).' })
  kind: keyof typeof OtherSolutionKind;

  @Field(() => String, { description: 'What is done, by whom and what for, in 10 to 1000 characters (omschrijving).' })
  what: string;

  @Field(() => Day, { description: 'First day, today or before (vanaf).' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day as it is meant, if that can be said (bedoeld tot en met).' })
  plannedUntil?: string | null;
}

/** What is over. */
@InputType({ description: 'Which other solution is over, and what came of it (te beëindigen oplossing).' })
export class EndOtherSolutionInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  solution: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => Day, { description: 'Last day, today or before (tot en met).' })
  on: string;

  @Field(() => OtherSolutionOutcome, { description: 'What came of it (opbrengst).' })
  outcome: keyof typeof OtherSolutionOutcome;
}
