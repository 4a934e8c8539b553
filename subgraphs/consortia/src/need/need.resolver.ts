import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { contributionsOfTrajectories } from '../contribution/contribution.store';
import { Trajectory } from '../trajectory/trajectory.type';
import { waitingOfReferrals } from '../waiting/waiting.store';
import { meets } from './need.rules';
import { CareNeed } from './need.type';

/** What was needed, beside what is given. */
@Resolver(() => Trajectory)
export class NeedResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => CareNeed, {
    nullable: true,
    description: 'What was needed when its consortium received the referral, and how the help meets it; null where there was no referral (hulpvraag).',
  })
  async need(
    @Root() { id, youthId, organisation, referralId, service }: Trajectory,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CareNeed | null> {
    if (referralId === null || service === null) return null;
    const [entries, contributions] = await Promise.all([
      door.many(waitingOfReferrals, { key: referralId, of: youth(youthId) }, info),
      door.many(contributionsOfTrajectories, { key: id, of: youth(youthId) }, info),
    ]);
    const asked = entries?.find((entry) => entry.organisation === organisation);
    if (!asked?.service || !asked.expertises) return null;
    const brought = (contributions ?? []).flatMap(({ expertise }) => expertise ?? []);
    const { intensity, urgency, expertises } = asked;
    return { service: asked.service, intensity, urgency, expertises, ...meets({ service: asked.service, expertises }, { service, expertises: brought }) };
  }
}
