import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody is in the team. */
@ObjectType({ description: 'Somebody joined the team around a youth (toegevoegd aan het team).', simpleResolvers: true })
export class TeamJoined {
  @Field(() => ID, { description: OPAQUE_ID })
  involvementId: string;

  @Field(() => ID, { description: 'The youth (jeugdige).' })
  youthId: string;
}

/** Somebody is not in the team any more. */
@ObjectType({ description: 'Somebody left the team around a youth, and sees nothing from now on (uit het team).', simpleResolvers: true })
export class TeamLeft {
  @Field(() => ID, { description: OPAQUE_ID })
  involvementId: string;

  @Field(() => ID, { description: 'The youth (jeugdige).' })
  youthId: string;
}

/** What joining can give. */
export const JoinTeamOutcome = outcomeOf('JoinTeamOutcome', 'What came of joining the team (uitkomst).', TeamJoined);
/** What leaving can give. */
export const LeaveTeamOutcome = outcomeOf('LeaveTeamOutcome', 'What came of leaving the team (uitkomst).', TeamLeft);
