import { Field, InputType } from 'type-graphql';
import { ChangePlanInput } from '../plan/plan.input';
import type { CareLevel } from './scaling.rules';
import { CareLevelKind } from './scaling.type';

/** A move to another level of help. */
@InputType({ description: 'Move to another level of help (opschalen, afschalen).' })
export class ScaleInput extends ChangePlanInput {
  @Field(() => CareLevelKind, { description: 'Level from now on (naar).' })
  to: CareLevel;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;

  @Field(() => String, { description: 'Who decided (besluitnemer).' })
  decidedBy: string;
}
