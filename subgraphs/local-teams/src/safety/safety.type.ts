import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** How somebody signed. */
export const SignatureManner = enumOf('SignatureManner', 'How somebody signed (wijze van ondertekenen).', {
  ONLINE: 'By the person, with a token of its own (digitaal).',
  ON_PAPER: 'On paper, as the director recorded (op papier).',
});

/** A look at basic care and safety. */
@ObjectType({ description: 'Look at basic care and safety (basiszorg en veiligheid).', simpleResolvers: true })
export class SafetyCheck {
  @Shows('SAFETY')
  @Field(() => Day, { nullable: true, description: 'Day of the look (datum).' })
  checkedOn: string | null;

  @Shows('SAFETY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it was safe (veilig).' })
  isSafe: boolean | null;

  @Shows('SAFETY')
  @Field(() => String, { nullable: true, description: 'What is done at once where it is not safe (aanvullende acties bij onveiligheid).' })
  extraActions: string | null;
}

/** How safe it is by somebody's own judgement. */
@ObjectType({ description: 'How safe it is by somebody’s own judgement (veiligheidsschaal).', simpleResolvers: true })
export class SafetyScore {
  @Shows('SAFETY')
  @Field(() => String, { nullable: true, description: 'Whose judgement it is (gescoord door).' })
  scoredBy: string | null;

  @Shows('SAFETY')
  @Field(() => Int, { nullable: true, description: 'From 0, not safe at all, to 10, safe (score).' })
  score: number | null;

  @Shows('SAFETY')
  @Field(() => Day, { nullable: true, description: 'Day of the judgement (datum).' })
  scoredOn: string | null;
}

/** An agreement of a safety plan. */
@ObjectType({ description: 'Agreement of a safety plan, for one who keeps it (veiligheidsafspraak).', simpleResolvers: true })
export class SafetyAgreement {
  @Shows('SAFETY')
  @Field(() => String, { nullable: true, description: 'What was agreed (afspraak).' })
  agreement: string | null;

  @Shows('SAFETY')
  @Field(() => ID, { nullable: true, description: 'Organisation, or person of the family, that keeps it (uitvoerder).' })
  keptBy: string | null;

  @Shows('SAFETY')
  @Field(() => String, { nullable: true, description: 'Name of who keeps it (naam van de uitvoerder).' })
  keptByName: string | null;
}

/** A signature under a safety plan. */
@ObjectType({ description: 'Signature of somebody of the family under a safety plan (handtekening van de cliënt).', simpleResolvers: true })
export class SafetySignature {
  @Shows('SAFETY')
  @Field(() => ID, { nullable: true, description: 'Person of the family who signed (kenmerk van de ondertekenaar).' })
  signer: string | null;

  @Shows('SAFETY')
  @Field(() => String, { nullable: true, description: 'Name of who signed (ondertekenaar).' })
  signerName: string | null;

  @Shows('SAFETY')
  @Field(() => SignatureManner, { nullable: true, description: 'How it was signed (wijze van ondertekenen).' })
  manner: keyof typeof SignatureManner | null;

  @Shows('SAFETY')
  @Field(() => Day, { nullable: true, description: 'Day it was signed (ondertekend op).' })
  signedOn: string | null;
}

/** A safety plan. */
@ObjectType({ description: 'Safety plan in force (veiligheidsplan).', simpleResolvers: true })
export class SafetyPlan {
  @Shows('SAFETY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the safety plan (kenmerk).' })
  id: string | null;

  @Shows('SAFETY')
  @Field(() => Day, { nullable: true, description: 'Day it was agreed (afgesproken op).' })
  agreedOn: string | null;

  @Shows('SAFETY')
  @Field(() => Day, { nullable: true, description: 'Day it is looked at again (herzien op).' })
  reviewOn: string | null;

  familyId: string;
  subjectYouthId: string | null;
}

/** What a safety plan asks of the asker. */
@ObjectType({ description: 'What a safety plan asks of the organisation, or the person, that asks (veiligheidsinstructie).', simpleResolvers: true })
export class SafetyInstruction {
  @Shows('SAFETY')
  @Field(() => String, { nullable: true, description: 'What to do or not to do (instructie).' })
  agreement: string | null;
}
