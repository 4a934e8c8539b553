import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Trajectory } from '../trajectory/trajectory.type';
import { contactsOfTrajectories } from './contact.store';
import { ContactPeriod } from './contact.type';

/** Who was the one to speak to. */
@Resolver(() => Trajectory)
export class ContactResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => [ContactPeriod], {
    nullable: true,
    description: 'Who was the one to speak to, in their order: exactly one at a time (aanspreekpunten).',
  })
  contacts(@Root() { id, youthId }: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ContactPeriod[] | null> {
    return door.many(contactsOfTrajectories, { key: id, of: youth(youthId) }, info);
  }
}
