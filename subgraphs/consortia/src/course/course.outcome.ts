import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Help began, changed or ended. */
@ObjectType({ description: 'Help began, changed or ended (traject gewijzigd).', simpleResolvers: true })
export class TrajectoryChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  trajectoryId: string;

  youthId: string;
}

/** What starting can give. */
export const StartTrajectoryOutcome = outcomeOf('StartTrajectoryOutcome', 'What came of starting help (uitkomst).', TrajectoryChanged);
/** What adding a contribution can give. */
export const AddContributionOutcome = outcomeOf('AddContributionOutcome', 'What came of adding a contribution (uitkomst).', TrajectoryChanged);
/** What ending a contribution can give. */
export const EndContributionOutcome = outcomeOf('EndContributionOutcome', 'What came of ending a contribution (uitkomst).', TrajectoryChanged);
/** What changing the contact can give. */
export const ChangeContactOutcome = outcomeOf('ChangeContactOutcome', 'What came of changing who is to be spoken to (uitkomst).', TrajectoryChanged);
/** What starting to bridge can give. */
export const StartBridgingCareOutcome = outcomeOf('StartBridgingCareOutcome', 'What came of bridging a wait (uitkomst).', TrajectoryChanged);
/** What ending a bridge can give. */
export const EndBridgingCareOutcome = outcomeOf('EndBridgingCareOutcome', 'What came of ending bridging care (uitkomst).', TrajectoryChanged);
/** What ending can give. */
export const EndTrajectoryOutcome = outcomeOf('EndTrajectoryOutcome', 'What came of ending help (uitkomst).', TrajectoryChanged);
