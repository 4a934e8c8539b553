import { Day, enumOf, Instant, OPAQUE_ID, PageInfo, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** What was asked. */
export const ObjectionArticle = enumOf('ObjectionArticle', 'What the family asks for (recht).', {
  RESTRICTION: 'Restriction of processing (beperking van de verwerking, AVG 18).',
  OBJECTION: 'Objection to processing (bezwaar, AVG 21).',
});

/** What the privacy officer decided. */
export const ObjectionDecision = enumOf('ObjectionDecision', 'What the privacy officer decided (besluit).', {
  UPHELD: 'It is right: sharing stays restricted (gegrond).',
  SETTLED: 'What was objected to was put right: sharing goes on (opgelost).',
  UNFOUNDED: 'There are weighty reasons to go on sharing (ongegrond).',
});

/** An objection. */
@ObjectType({ description: 'Objection to sharing, or its restriction (bezwaar of beperking, AVG 18 en 21).', simpleResolvers: true })
export class Objection {
  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'The youth (jeugdige).' })
  youthId: string | null;

  @Shows('CONSENT')
  @Field(() => ObjectionArticle, { nullable: true, description: 'What is asked for (recht).' })
  article: keyof typeof ObjectionArticle | null;

  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'Sharing with which organisation; null is every one, or one that is not told (organisatie).' })
  against: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'Sharing of which class of data; null is every one that can be restricted (gegevensklasse).' })
  aboutClass: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'Why, in words of who objects (reden).' })
  reason: string | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When it was recorded; from then on it holds (vastgelegd op).' })
  recordedAt: Date | null;

  @Shows('CONSENT')
  @Field(() => Day, { nullable: true, description: 'Day by which it is answered, a month after it was recorded (uiterlijk beantwoord op).' })
  dueOn: string | null;

  @Shows('CONSENT')
  @Field(() => ObjectionDecision, { nullable: true, description: 'What was decided; null before that (besluit).' })
  decision: keyof typeof ObjectionDecision | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'What the decision rests on (motivering).' })
  grounds: string | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When it was decided (besloten op).' })
  decidedAt: Date | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When who objected was told that the restriction would be lifted (vooraf gemeld op).' })
  toldAt: Date | null;

  @Shows('CONSENT')
  @Field(() => Boolean, { nullable: true, description: 'Whether who objected withdrew it (ingetrokken).' })
  isWithdrawn: boolean | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When the restriction ended; null while it holds (opgeheven op).' })
  liftedAt: Date | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'What goes on meanwhile and why, in plain Dutch; null when it has ended (wat doorgaat).' })
  whatGoesOn: string | null;
}

/** A page of objections. */
@ObjectType({ description: 'Page of objections, the one due first first (bezwaren).', simpleResolvers: true })
export class ObjectionPage {
  @Shows('CONSENT')
  @Field(() => [Objection], { nullable: true, description: 'The objections of this page (bezwaren).' })
  objections: Objection[] | null;

  @Shows('CONSENT')
  @Field(() => PageInfo, { nullable: true, description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo | null;
}
