import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { textGiven } from '../text-given';
import { recordPolicyDecision } from './record-decision';
import { type PolicyDecisionRecorded, type PolicyDocumentInput, RecordPolicyDecisionInput, RecordPolicyDecisionOutcome } from './record-decision.type';

/** Recording decisions on policy. */
@Resolver()
export class RecordPolicyDecisionResolver {
  @Mutation(() => RecordPolicyDecisionOutcome, {
    nullable: true,
    description: 'Records what a body decided on a document of policy, and the document where it is new (besluit vastleggen).',
  })
  recordPolicyDecision(
    @Arg('input', () => RecordPolicyDecisionInput, { description: 'What was decided (invoer).' }) input: RecordPolicyDecisionInput,
    @Ctx() context: Context,
  ): Promise<Outcome<PolicyDecisionRecorded>> {
    if (Boolean(input.document) === Boolean(input.newDocument)) throw badUserInput('either document or newDocument must be given, and not both.');
    const sound = {
      ...input,
      document: input.document?.toLowerCase() ?? null,
      newDocument: input.newDocument ? documentGiven(input.newDocument) : null,
      body: textGiven('body', input.body, 200),
      dissent: input.dissent ? textGiven('dissent', input.dissent) : null,
      source: textGiven('source', input.source),
    };
    return context.change('recordPolicyDecision', input, (room) => recordPolicyDecision(room, sound));
  }
}

function documentGiven(document: PolicyDocumentInput): PolicyDocumentInput {
  return {
    ...document,
    arrangement: document.arrangement.toLowerCase(),
    carriesOut: document.carriesOut?.toLowerCase() ?? null,
    title: textGiven('title', document.title, 200),
  };
}
