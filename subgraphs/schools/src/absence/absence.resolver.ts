import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Youth } from '../enrolment/enrolment.type';
import { absenceOfYouths } from './absence.store';
import { AbsenceSignal } from './absence.type';

/** Absence of a pupil. */
@Resolver(() => Youth)
export class AbsenceResolver {
  @Shows('EDUCATION')
  @FieldResolver(() => [AbsenceSignal], { nullable: true, description: 'Signals of absence, the latest first (verzuimsignalen).' })
  absenceSignals(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<AbsenceSignal[] | null> {
    return door.many(absenceOfYouths, youth(id), info);
  }
}
