import { Shows } from '@ketengraaf/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

/** What the brigade came to, in numbers. */
@ObjectType({
  description:
    'What the mobile brigade came to where secure care was considered, in numbers; numbers under ten are not told (resultaat van de mobiele brigade).',
  simpleResolvers: true,
})
export class BrigadeResult {
  @Shows('PLACES')
  @Field(() => Int, { description: 'Months after the start: 3, 6 or 12 (maanden na start).' })
  afterMonths: number;

  @Shows('PLACES')
  @Field(() => Int, {
    nullable: true,
    description: 'Deployments that began in the year where secure care was considered (inzet bij overwogen gesloten plaatsing).',
  })
  considered: number | null;

  @Shows('PLACES')
  @Field(() => Int, { nullable: true, description: 'Those where it was averted (voorkomen).' })
  averted: number | null;

  @Shows('PLACES')
  @Field(() => Int, { nullable: true, description: 'Those where it was not (niet voorkomen).' })
  notAverted: number | null;

  @Shows('PLACES')
  @Field(() => Int, { nullable: true, description: 'Those where it is not known, or was not recorded yet (onbekend of nog niet vastgelegd).' })
  unknown: number | null;
}
