import { Field, Int, ObjectType } from 'type-graphql';

/** How many youths a member helps for its consortium. */
@ObjectType({ description: 'How many youths a member helps now within trajectories of its consortium (inzet per deelnemer).', simpleResolvers: true })
export class MemberHelp {
  @Field(() => Int, { nullable: true, description: 'Youths; null where it is fewer than ten (jeugdigen).' })
  youths: number | null;

  careProviderId: string;
}
