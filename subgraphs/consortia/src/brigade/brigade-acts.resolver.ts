import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { DeclineMobileBrigadeInput, RecordOutcomeInput, RequestMobileBrigadeInput, StartDeploymentInput } from './brigade.input';
import { BrigadeChanged, DeclineMobileBrigadeOutcome, RecordOutcomeOutcome, RequestMobileBrigadeOutcome, StartDeploymentOutcome } from './brigade.outcome';
import { OUTCOME_MONTHS } from './brigade.rules';
import { deploymentsById } from './brigade.store';
import { BrigadeDeployment } from './brigade.type';
import { BRIGADE_CONSTRAINTS } from './brigade-acts.rules';
import { declineMobileBrigade, recordOutcome, requestMobileBrigade, startDeployment } from './deploy-brigade';

const INPUT = { description: 'What to do (invoer).' } as const;
const MOST_WEEKS = 26;
const MOST_EXPERTS = 10;

/** The mobile brigade, from the request to the outcome. */
@Resolver(() => BrigadeChanged)
export class BrigadeActsResolver {
  @Mutation(() => RequestMobileBrigadeOutcome, { nullable: true, description: 'Asks experts to come to where the youth lives (mobiele brigade aanvragen).' })
  requestMobileBrigade(
    @Arg('input', () => RequestMobileBrigadeInput, INPUT) input: RequestMobileBrigadeInput,
    @Ctx() context: Context,
  ): Promise<Outcome<BrigadeChanged>> {
    if (input.expertises.length === 0) throw badUserInput('expertises must name at least one.');
    if (input.host === 'SECURE') throw badUserInput('host must be where the youth lives outside secure care, not SECURE.');
    const asked = {
      ...input,
      youth: input.youth.toLowerCase(),
      consortium: input.consortium.toLowerCase(),
      hostProvider: input.hostProvider?.toLowerCase() ?? null,
    };
    return context.change('requestMobileBrigade', input, (room) => requestMobileBrigade(room, asked), BRIGADE_CONSTRAINTS);
  }

  @Mutation(() => DeclineMobileBrigadeOutcome, { nullable: true, description: 'Declines a request of the mobile brigade, with a reason (inzet afwijzen).' })
  declineMobileBrigade(
    @Arg('input', () => DeclineMobileBrigadeInput, INPUT) input: DeclineMobileBrigadeInput,
    @Ctx() context: Context,
  ): Promise<Outcome<BrigadeChanged>> {
    return context.change('declineMobileBrigade', input, (room) => declineMobileBrigade(room, lowered(input)), BRIGADE_CONSTRAINTS);
  }

  @Mutation(() => StartDeploymentOutcome, { nullable: true, description: 'Says who comes, from when and for how long (inzet starten).' })
  startDeployment(@Arg('input', () => StartDeploymentInput, INPUT) input: StartDeploymentInput, @Ctx() context: Context): Promise<Outcome<BrigadeChanged>> {
    const { weeks, experts } = input;
    if (weeks < 1 || weeks > MOST_WEEKS) throw badUserInput(`weeks must be from 1 to ${MOST_WEEKS}, not ${weeks}.`);
    if (experts.length < 1 || experts.length > MOST_EXPERTS) throw badUserInput(`experts must be 1 to ${MOST_EXPERTS}, not ${experts.length}.`);
    const started = { ...lowered(input), experts: experts.map((expert) => ({ ...expert, staff: expert.staff.toLowerCase() })) };
    return context.change('startDeployment', input, (room) => startDeployment(room, started), BRIGADE_CONSTRAINTS);
  }

  @Mutation(() => RecordOutcomeOutcome, {
    nullable: true,
    description: 'Records 3, 6 or 12 months after the start whether secure care was averted (uitkomst vastleggen).',
  })
  recordOutcome(@Arg('input', () => RecordOutcomeInput, INPUT) input: RecordOutcomeInput, @Ctx() context: Context): Promise<Outcome<BrigadeChanged>> {
    if (!OUTCOME_MONTHS.some((months) => months === input.afterMonths))
      throw badUserInput(`afterMonths must be ${OUTCOME_MONTHS.join(', ')}, not ${input.afterMonths}.`);
    return context.change('recordOutcome', input, (room) => recordOutcome(room, lowered(input)), BRIGADE_CONSTRAINTS);
  }

  @FieldResolver(() => BrigadeDeployment, { nullable: true, description: 'The deployment as it is now (inzet).' })
  deployment(@Root() { deploymentId, youthId }: BrigadeChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<BrigadeDeployment | null> {
    return door.one(deploymentsById, { key: deploymentId, of: youth(youthId) }, info);
  }
}

function lowered<Input extends { readonly deployment: string }>(input: Input): Input {
  return { ...input, deployment: input.deployment.toLowerCase() };
}
