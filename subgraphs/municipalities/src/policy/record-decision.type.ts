import { ChangeInput, Day, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DecisionOutcome, DecisionSupport, PolicyKind } from './policy.type';

/** A document that is new. */
@InputType({ description: 'A document of policy that was not there yet (beleidsdocument).' })
export class PolicyDocumentInput {
  @Field(() => Uuid, { description: 'Identifier of the arrangement (kenmerk samenwerkingsverband).' })
  arrangement: string;

  @Field(() => PolicyKind, { description: 'Kind of document (soort).' })
  kind: keyof typeof PolicyKind;

  @Field(() => String, { description: 'Title of the document (titel).' })
  title: string;

  @Field(() => Day, { description: 'First day it holds (vanaf).' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day it holds; without end if left out (einddatum).' })
  lastDay?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Identifier of the document it carries out (voert uit).' })
  carriesOut?: string | null;
}

/** What was decided. */
@InputType({ description: 'What a body decided on a document of policy (besluit).' })
export class RecordPolicyDecisionInput extends ChangeInput {
  @Field(() => Uuid, { nullable: true, description: 'Identifier of the document; this or a new one (kenmerk beleidsdocument).' })
  document?: string | null;

  @Field(() => PolicyDocumentInput, { nullable: true, description: 'The document where it is new; this or one that is there (nieuw beleidsdocument).' })
  newDocument?: PolicyDocumentInput | null;

  @Field(() => String, { description: 'Who decided (orgaan).' })
  body: string;

  @Field(() => Day, { description: 'Day of the decision, today or earlier (besluitdatum).' })
  decidedOn: string;

  @Field(() => DecisionOutcome, { description: 'How it ended (uitkomst).' })
  outcome: keyof typeof DecisionOutcome;

  @Field(() => DecisionSupport, { description: 'How many were for it (draagvlak).' })
  support: keyof typeof DecisionSupport;

  @Field(() => String, { nullable: true, description: 'Who was against it or kept a reservation, and why (minderheidsstandpunt).' })
  dissent?: string | null;

  @Field(() => String, { description: 'Where it is recorded (bron).' })
  source: string;
}

/** A decision was recorded. */
@ObjectType({ description: 'A decision on policy was recorded (besluit vastgelegd).', simpleResolvers: true })
export class PolicyDecisionRecorded {
  @Field(() => ID, { description: 'Identifier of the document (kenmerk beleidsdocument).' })
  documentId: string;
}

/** What recording can give. */
export const RecordPolicyDecisionOutcome = outcomeOf('RecordPolicyDecisionOutcome', 'What came of recording a decision (uitkomst).', PolicyDecisionRecorded);
