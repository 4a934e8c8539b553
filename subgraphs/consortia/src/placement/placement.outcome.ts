import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A youth was placed or moved, or a placement ended. */
@ObjectType({ description: 'A youth was placed or moved, or a placement ended (plaatsing gewijzigd).', simpleResolvers: true })
export class PlacementChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  placementId: string;

  youthId: string;
}

/** What placing can give. */
export const PlaceYouthOutcome = outcomeOf('PlaceYouthOutcome', 'What came of placing a youth (uitkomst).', PlacementChanged);
/** What moving can give. */
export const MoveYouthOutcome = outcomeOf('MoveYouthOutcome', 'What came of moving a youth (uitkomst).', PlacementChanged);
/** What ending can give. */
export const EndPlacementOutcome = outcomeOf('EndPlacementOutcome', 'What came of ending a placement (uitkomst).', PlacementChanged);
