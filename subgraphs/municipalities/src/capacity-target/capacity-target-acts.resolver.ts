import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CountCapacityInput } from './capacity-target.input';
import { CapacityCounted, CountCapacityOutcome } from './capacity-target.outcome';
import { targetsById } from './capacity-target.store';
import { CapacityTarget } from './capacity-target.type';
import { COUNT_CONSTRAINTS } from './count.rules';
import { countCapacity } from './count-capacity';

const MOST_PLACES = 100_000;

/** Counting the places of a target. */
@Resolver(() => CapacityCounted)
export class CapacityTargetActsResolver {
  @Mutation(() => CountCapacityOutcome, { nullable: true, description: 'Counts the places that a region wants to have more or fewer of (capaciteit tellen).' })
  countCapacity(
    @Arg('input', () => CountCapacityInput, { description: 'What was counted (invoer).' }) input: CountCapacityInput,
    @Ctx() context: Context,
  ): Promise<Outcome<CapacityCounted>> {
    const source = input.source.trim();
    if (source.length < 3 || source.length > 200) throw badUserInput(`source must have 3 to 200 characters, not ${source.length}.`);
    if (input.places < 0 || input.places > MOST_PLACES) throw badUserInput(`places must be from 0 to ${MOST_PLACES}, not ${input.places}.`);
    return context.change('countCapacity', input, (room) => countCapacity(room, { ...input, source, target: input.target.toLowerCase() }), COUNT_CONSTRAINTS);
  }

  @FieldResolver(() => CapacityTarget, { nullable: true, description: 'The target as it is now (capaciteitsdoel).' })
  target(@Root() { targetId }: CapacityCounted, @Ctx() { door }: Context): Promise<CapacityTarget | null> {
    return door.entry(targetsById, targetId);
  }
}
