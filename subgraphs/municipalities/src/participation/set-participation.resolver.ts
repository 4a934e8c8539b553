import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { Municipality } from '../municipality/municipality.type';
import { textGiven } from '../text-given';
import { PARTICIPATION_CONSTRAINTS, setParticipation } from './set-participation';
import { ParticipationSet, SetParticipationInput, SetParticipationOutcome } from './set-participation.type';

/** Setting how far municipalities take part. */
@Resolver(() => ParticipationSet)
export class SetParticipationResolver {
  @Mutation(() => SetParticipationOutcome, {
    nullable: true,
    description: 'Sets how far one’s own municipality takes part in an arrangement from a day on (deelname vastleggen).',
  })
  setParticipation(
    @Arg('input', () => SetParticipationInput, { description: 'How far, from when (invoer).' }) input: SetParticipationInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ParticipationSet>> {
    const source = textGiven('source', input.source);
    const arrangement = input.arrangement.toLowerCase();
    return context.change('setParticipation', input, (room) => setParticipation(room, { ...input, arrangement, source }), PARTICIPATION_CONSTRAINTS);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality as it is now (gemeente).' })
  municipality(@Root() { municipalityCode }: ParticipationSet, @Ctx() { door }: Context): Promise<Municipality | null> {
    return door.entry(municipalitiesByCode, municipalityCode);
  }
}
