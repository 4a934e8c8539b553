import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { textGiven } from '../text-given';
import { publishProcurement } from './publish-procurement';
import { type ProcurementPublished, PublishProcurementInput, PublishProcurementOutcome } from './publish-procurement.type';

/** Publishing procurements. */
@Resolver()
export class PublishProcurementResolver {
  @Mutation(() => PublishProcurementOutcome, { nullable: true, description: 'Records that municipalities will buy help, and how (aanbesteding publiceren).' })
  publishProcurement(
    @Arg('input', () => PublishProcurementInput, { description: 'How (invoer).' }) input: PublishProcurementInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ProcurementPublished>> {
    const [title, source] = [textGiven('title', input.title, 200), textGiven('source', input.source)];
    return context.change('publishProcurement', input, (room) =>
      publishProcurement(room, { ...input, arrangement: input.arrangement.toLowerCase(), title, source }),
    );
  }
}
