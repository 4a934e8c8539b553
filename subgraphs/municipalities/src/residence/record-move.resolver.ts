import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Youth } from '../allocation/allocation.type';
import { municipalityCode } from '../municipality/municipality-code';
import { recordMove } from './record-move';
import { MOVE_CONSTRAINTS } from './record-move.rules';
import { MoveRecorded, RecordMoveInput, RecordMoveOutcome } from './record-move.type';

/** Moving to another municipality. */
@Resolver(() => MoveRecorded)
export class RecordMoveResolver {
  @Mutation(() => RecordMoveOutcome, { nullable: true, description: 'Records that a youth moves to another municipality (verhuizing vastleggen).' })
  recordMove(
    @Arg('input', () => RecordMoveInput, { description: 'Who moves where, and when (invoer).' }) input: RecordMoveInput,
    @Ctx() context: Context,
  ): Promise<Outcome<MoveRecorded>> {
    const move = { ...input, youth: input.youth.toLowerCase(), municipality: municipalityCode(input.municipality, 'municipality') };
    return context.change('recordMove', input, (room) => recordMove(room, move), MOVE_CONSTRAINTS);
  }

  @FieldResolver(() => Youth, { nullable: true, description: 'Whom it is about (jeugdige).' })
  youth(@Root() { youthId }: MoveRecorded): Youth {
    return { id: youthId };
  }
}
