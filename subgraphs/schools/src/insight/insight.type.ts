import { Instant, Theme, type ThemeName } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** How many pupils schools signalled about for a theme. */
@ObjectType({
  description: 'Of how many pupils schools signalled something of a theme, in the last twelve months (signalen per thema).',
  simpleResolvers: true,
})
export class ThemeSignals {
  @Field(() => ID, { nullable: true, description: 'Code of the municipality the schools stand in; null for all together (gemeentecode).' })
  municipality: string | null;

  @Field(() => Theme, { description: 'The theme (thema).' })
  theme: ThemeName;

  @Field(() => Int, { description: 'Pupils; what is fewer than ten, or would tell such a number, is left out (leerlingen).' })
  pupils: number;
}

/** What schools signal, in numbers. */
@ObjectType({
  description: 'What schools signal in numbers that point at nobody, for who manages contracts or studies policy (inzicht).',
  simpleResolvers: true,
})
export class SchoolInsight {
  @Field(() => Instant, { nullable: true, description: 'When was counted; null if never yet (peilmoment).' })
  asOf: Date | null;
}
