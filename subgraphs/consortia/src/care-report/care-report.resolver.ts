import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { Trajectory } from '../trajectory/trajectory.type';
import { Youth } from '../youth/youth.type';
import { careReportsOfTrajectories, careReportsOfYouths } from './care-report.store';
import { CareReport } from './care-report.type';

/** The reports of a trajectory. */
@Resolver(() => Trajectory)
export class TrajectoryReportsResolver {
  @Shows('CARE_CONTENT')
  @FieldResolver(() => [CareReport], { nullable: true, description: 'Reports about it, the latest first; corrected ones stay (zorginhoudelijke verslagen).' })
  careReports(@Root() { id, youthId }: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<CareReport[] | null> {
    return door.many(careReportsOfTrajectories, { key: id, of: youth(youthId) }, info);
  }
}

/** The reports about a youth, for whom care content is open and the trajectory is not. */
@Resolver(() => Youth)
export class YouthReportsResolver {
  @Shows('CARE_CONTENT')
  @FieldResolver(() => [CareReport], {
    nullable: true,
    description: 'Reports about the help of consortia, the latest first; corrected ones stay (zorginhoudelijke verslagen).',
  })
  careReports(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<CareReport[] | null> {
    return door.many(careReportsOfYouths, youth(id), info);
  }
}

/** For which member a report was written. */
@Resolver(() => CareReport)
export class CareReportResolver {
  @Shows('CARE_CONTENT')
  @FieldResolver(() => CareProvider, { nullable: true, description: 'The member it was written for (jeugdhulpaanbieder).' })
  careProvider(@Root() { careProviderId }: CareReport, @Ctx() { door }: Context): Promise<CareProvider | null> {
    return door.entry(careProvidersById, careProviderId);
  }
}
