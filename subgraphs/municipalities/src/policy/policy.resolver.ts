import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { goalsOfDocuments } from '../goal/goal.store';
import { TransformationGoal } from '../goal/goal.type';
import { holdsOn } from '../holds-on';
import { Arrangement } from '../participation/participation.type';
import { decisionsOnDocuments, documentsById, documentsOfArrangements } from './policy.store';
import { PolicyDecision, PolicyDocument } from './policy.type';

/** What municipalities of an arrangement aim at. */
@Resolver(() => Arrangement)
export class ArrangementPolicyResolver {
  @FieldResolver(() => [PolicyDocument], { nullable: true, description: 'Its documents of policy, the latest first (beleidsdocumenten).' })
  async policyDocuments(
    @Root() { id }: Arrangement,
    @Arg('on', () => Day, { nullable: true, description: 'Only those that hold on this day; all if left out (peildatum).' }) on: string | null | undefined,
    @Ctx() { door }: Context,
  ): Promise<PolicyDocument[]> {
    const documents = await door.entries(documentsOfArrangements, id);
    return on ? documents.filter((document) => holdsOn(document, on)) : documents;
  }
}

/** How a document came about, and what it leads to. */
@Resolver(() => PolicyDocument)
export class PolicyDocumentResolver {
  @FieldResolver(() => PolicyDocument, { nullable: true, description: 'The document it carries out (voert uit).' })
  async carriesOut(@Root() { carriesOutId }: PolicyDocument, @Ctx() { door }: Context): Promise<PolicyDocument | null> {
    return carriesOutId === null ? null : door.entry(documentsById, carriesOutId);
  }

  @FieldResolver(() => [PolicyDecision], { nullable: true, description: 'What was decided on it, in order of time (besluiten).' })
  decisions(@Root() { id }: PolicyDocument, @Ctx() { door }: Context): Promise<PolicyDecision[]> {
    return door.entries(decisionsOnDocuments, id);
  }

  @FieldResolver(() => [TransformationGoal], { nullable: true, description: 'The goals it sets (transformatiedoelen).' })
  goals(@Root() { id }: PolicyDocument, @Ctx() { door }: Context): Promise<TransformationGoal[]> {
    return door.entries(goalsOfDocuments, id);
  }
}
