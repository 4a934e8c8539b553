import { Day, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';

const YOUTH = 'Youth it is about; the family if left out (jeugdige).';

/** A look at basic care and safety. */
@InputType({ description: 'Look at basic care and safety (basiszorg en veiligheid).' })
export class CheckSafetyInput extends OnPlanInput {
  @Field(() => Boolean, { description: 'Whether it is safe (veilig).' })
  isSafe: boolean;

  @Field(() => String, { nullable: true, description: 'What is done at once; needed where it is not safe (aanvullende acties bij onveiligheid).' })
  extraActions?: string | null;

  @Field(() => Uuid, { nullable: true, description: YOUTH })
  youth?: string | null;
}

/** How safe somebody thinks it is. */
@InputType({ description: 'How safe somebody thinks it is (veiligheidsschaal).' })
export class ScoreSafetyInput extends OnPlanInput {
  @Field(() => String, { description: 'Whose judgement it is (gescoord door).' })
  scoredBy: string;

  @Field(() => Int, { description: 'From 0, not safe at all, to 10, safe (score).' })
  score: number;

  @Field(() => Uuid, { nullable: true, description: YOUTH })
  youth?: string | null;
}

/** An agreement of a safety plan. */
@InputType({ description: 'Agreement of a safety plan (veiligheidsafspraak).' })
export class SafetyAgreementInput {
  @Field(() => String, { description: 'What is agreed (afspraak).' })
  agreement: string;

  @Field(() => ID, { description: 'Organisation, or person of the family, that keeps it, and is shown it (uitvoerder).' })
  keptBy: string;

  @Field(() => String, { description: 'Name of who keeps it (naam van de uitvoerder).' })
  keptByName: string;

  @Field(() => Uuid, { nullable: true, description: YOUTH })
  youth?: string | null;
}

/** A safety plan. */
@InputType({ description: 'Safety plan, which takes the place of the one before (veiligheidsplan).' })
export class AgreeSafetyPlanInput extends OnPlanInput {
  @Field(() => Day, { description: 'Day it is looked at again (herzien op).' })
  reviewOn: string;

  @Field(() => [SafetyAgreementInput], { description: 'What is agreed, from one to thirty agreements (veiligheidsafspraken).' })
  agreements: SafetyAgreementInput[];
}

/** A signature. */
@InputType({ description: 'Signature under the safety plan in force (handtekening).' })
export class SignSafetyPlanInput extends OnPlanInput {
  @Field(() => Uuid, {
    nullable: true,
    description: 'Person of the family who signed on paper, as a case director records; left out by who signs in person (ondertekenaar).',
  })
  signer?: string | null;
}
