import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Youth } from '../youth/youth.type';
import { PLACEMENT_CONSTRAINTS } from './place.rules';
import { endPlacement, moveYouth, placeYouth } from './place-youth';
import { EndPlacementInput, MoveYouthInput, PlaceYouthInput } from './placement.input';
import { EndPlacementOutcome, MoveYouthOutcome, PlacementChanged, PlaceYouthOutcome } from './placement.outcome';
import { placementsById } from './placement.store';
import { Placement } from './placement.type';

const INPUT = { description: 'Whom, where and when (invoer).' } as const;

/** A text without blanks around it, within bounds; an id in the form it is kept in. */
function said(name: string, text: string, least: number, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length < least || trimmed.length > most) throw badUserInput(`${name} must have ${least} to ${most} characters, not ${trimmed.length}.`);
  return trimmed;
}

function checked<Input extends Pick<PlaceYouthInput, 'decidedBy' | 'courtAuthorisation' | 'location' | 'reservation'>>(input: Input): Input {
  return {
    ...input,
    decidedBy: said('decidedBy', input.decidedBy, 2, 200),
    courtAuthorisation: input.courtAuthorisation?.trim() || null,
    location: input.location?.toLowerCase() ?? null,
    reservation: input.reservation?.toLowerCase() ?? null,
  };
}

/** Placing, moving, and the end of a placement. */
@Resolver(() => PlacementChanged)
export class PlacementActsResolver {
  @Mutation(() => PlaceYouthOutcome, {
    nullable: true,
    description: 'Places a youth during its help; in secure care only with a court’s authorisation (plaatsen).',
  })
  placeYouth(@Arg('input', () => PlaceYouthInput, INPUT) input: PlaceYouthInput, @Ctx() context: Context): Promise<Outcome<PlacementChanged>> {
    const place = { ...checked(input), trajectory: input.trajectory.toLowerCase() };
    return context.change('placeYouth', input, (room) => placeYouth(room, place), PLACEMENT_CONSTRAINTS);
  }

  @Mutation(() => MoveYouthOutcome, { nullable: true, description: 'Moves a youth to another place, with a reason (doorplaatsen).' })
  moveYouth(@Arg('input', () => MoveYouthInput, INPUT) input: MoveYouthInput, @Ctx() context: Context): Promise<Outcome<PlacementChanged>> {
    const move = { ...checked(input), placement: input.placement.toLowerCase(), reason: said('reason', input.reason, 5, 300) };
    return context.change('moveYouth', input, (room) => moveYouth(room, move), PLACEMENT_CONSTRAINTS);
  }

  @Mutation(() => EndPlacementOutcome, { nullable: true, description: 'Ends a placement (plaatsing beëindigen).' })
  endPlacement(@Arg('input', () => EndPlacementInput, INPUT) input: EndPlacementInput, @Ctx() context: Context): Promise<Outcome<PlacementChanged>> {
    return context.change('endPlacement', input, (room) => endPlacement(room, { ...input, placement: input.placement.toLowerCase() }), PLACEMENT_CONSTRAINTS);
  }

  @FieldResolver(() => Placement, { nullable: true, description: 'The placement as it is now (plaatsing).' })
  placement(@Root() { placementId, youthId }: PlacementChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Placement | null> {
    return door.one(placementsById, { key: placementId, of: youth(youthId) }, info);
  }

  @FieldResolver(() => Youth, { nullable: true, description: 'Whom it is about (jeugdige).' })
  youth(@Root() { youthId }: PlacementChanged): Youth {
    return { id: youthId };
  }
}
