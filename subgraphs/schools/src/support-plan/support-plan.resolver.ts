import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Youth } from '../enrolment/enrolment.type';
import { supportPlansOfYouths } from './support-plan.store';
import { EducationSupportPlan } from './support-plan.type';

/** What school does for a pupil. */
@Resolver(() => Youth)
export class SupportPlanResolver {
  @Shows('EDUCATION')
  @FieldResolver(() => EducationSupportPlan, { nullable: true, description: 'The latest plan of the school for this pupil (ontwikkelingsperspectief).' })
  educationSupport(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<EducationSupportPlan | null> {
    return door.one(supportPlansOfYouths, youth(id), info);
  }
}
