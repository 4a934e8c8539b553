import { Day, enumOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Kinds of documents. */
export const PolicyKind = enumOf('PolicyKind', 'Kind of policy document (soort beleidsdocument).', {
  POLICY_FRAMEWORK: 'What is aimed at for some years (beleidskader).',
  TRANSFORMATION_PLAN: 'How that is to be reached (transformatieplan).',
  REGIONAL_VISION: 'The vision the Youth Act asks of a region (regiovisie).',
  BYLAW: 'Rules of a municipal council (verordening).',
});

/** How a decision ended. */
export const DecisionOutcome = enumOf('DecisionOutcome', 'How a decision ended (uitkomst).', {
  ADOPTED: 'It was adopted (vastgesteld).',
  REJECTED: 'It was rejected (verworpen).',
});

/** How many were for it. */
export const DecisionSupport = enumOf('DecisionSupport', 'How many were for it (draagvlak).', {
  UNANIMOUS: 'All were for it (unaniem).',
  AMPLE_MAJORITY: 'Most by far were for it (ruime meerderheid).',
  MAJORITY: 'More than half were for it (meerderheid).',
  MINORITY: 'Fewer than half were for it (minderheid).',
});

/** A document of policy. */
@ObjectType({ description: 'Document in which municipalities say what they aim at, valid for a time (beleidsdocument).', simpleResolvers: true })
export class PolicyDocument {
  @Field(() => ID, { description: 'Identifier of the document (kenmerk).' })
  id: string;

  @Field(() => PolicyKind, { description: 'Kind of document (soort).' })
  kind: keyof typeof PolicyKind;

  @Field(() => String, { description: 'Title of the document (titel).' })
  title: string;

  @Field(() => Day, { nullable: true, description: 'First day it holds (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it holds no more; null if no end is known (tot).' })
  until: string | null;

  @Field(() => String, { description: 'Where this is known from (bron).' })
  source: string;

  carriesOutId: string | null;
}

/** A decision on a document. */
@ObjectType({ description: 'Decision of a body on a document of policy (besluit).', simpleResolvers: true })
export class PolicyDecision {
  @Field(() => String, { description: 'Who decided (orgaan).' })
  body: string;

  @Field(() => Day, { nullable: true, description: 'Day of the decision; null where its source does not say (besluitdatum).' })
  decidedOn: string | null;

  @Field(() => DecisionOutcome, { description: 'How it ended (uitkomst).' })
  outcome: keyof typeof DecisionOutcome;

  @Field(() => DecisionSupport, { description: 'How many were for it (draagvlak).' })
  support: keyof typeof DecisionSupport;

  @Field(() => String, { nullable: true, description: 'Who was against it or kept a reservation, and why (minderheidsstandpunt).' })
  dissent: string | null;

  @Field(() => String, { description: 'Where this is known from (bron).' })
  source: string;
}
