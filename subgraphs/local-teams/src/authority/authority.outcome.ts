import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Authority changed. */
@ObjectType({ description: 'Who has authority over the youth is as recorded, at every party (gezag gewijzigd).', simpleResolvers: true })
export class AuthorityChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  authorityId: string;

  @Field(() => ID, { description: 'The youth (jeugdige).' })
  youthId: string;
}

/** What an act on authority can give. */
export const AuthorityOutcome = outcomeOf('AuthorityOutcome', 'What came of an act on authority (uitkomst).', AuthorityChanged);
