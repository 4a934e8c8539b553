import { Directive, Field, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of';
import { Day } from '../scalars';
import { Shows } from '../tag';

/** How much of a class is shown. */
export const Disclosure = enumOf('Disclosure', 'How much of a class of data is shown (mate van inzage).', {
  ALL: 'All of it (alles).',
  REDUCED: 'The reduced form of the class (beperkt).',
  NONE: 'Nothing (niets).',
});

/** What somebody sees of one class of data, and why. */
@ObjectType({ description: 'What somebody sees of one class of data of a youth, and why (uitleg van inzage).', simpleResolvers: true })
@Directive('@shareable')
export class ClassExplanation {
  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'Class of data, such as EDUCATION (gegevensklasse).' })
  dataClass: string | null;

  @Shows('CONSENT')
  @Field(() => Disclosure, { nullable: true, description: 'What is seen of what any organisation keeps (inzage).' })
  shows: keyof typeof Disclosure | null;

  @Shows('CONSENT')
  @Field(() => Disclosure, { nullable: true, description: 'What is seen of what the own organisation keeps here (inzage in eigen gegevens).' })
  showsOfOwn: keyof typeof Disclosure | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'On what ground it is shown, such as INVOLVED_WITH_CONSENT (grondslag).' })
  ground: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'Why it is not shown, such as NO_CONSENT (reden).' })
  reason: string | null;

  @Shows('CONSENT')
  @Field(() => Day, { nullable: true, description: 'Day on which the answer changes by what is known now (einddatum).' })
  changesOn: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'The same in plain Dutch (in gewone taal).' })
  sentence: string | null;
}
