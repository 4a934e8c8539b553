import { Day, ENTITY, OPAQUE_ID, PageInfo, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** A youth, as the schools know one: by nothing but its identifier. */
@ObjectType({ description: ENTITY.Youth, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Youth {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** A pupil at a school. */
@ObjectType({ description: 'Enrolment of a pupil at a school (inschrijving).', simpleResolvers: true })
export class Enrolment {
  @Shows('EDUCATION')
  @Field(() => String, { nullable: true, description: 'Name in the register of the school (naam leerling).' })
  pupilName: string | null;

  @Shows('EDUCATION')
  @Field(() => String, { nullable: true, description: 'Group or year (groep, leerjaar).' })
  grade: string | null;

  @Shows('EDUCATION')
  @Field(() => Day, { nullable: true, description: 'First day at the school (inschrijfdatum).' })
  since: string | null;

  brin: string;
}

/** One pupil in a page. */
@ObjectType({ description: 'A pupil in a list (leerling).', simpleResolvers: true })
export class PupilEdge {
  @Field(() => String, { description: 'Where the pupil stands in the list (cursor).' })
  cursor: string;

  @Field(() => Youth, { description: 'The pupil (leerling).' })
  node: Youth;
}

/** A page of pupils. */
@ObjectType({ description: 'Page of the pupils of a school (leerlingenlijst).', simpleResolvers: true })
export class PupilConnection {
  @Field(() => [PupilEdge], { description: 'The pupils of this page (leerlingen).' })
  edges: PupilEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many pupils the asker may see (aantal).' })
  totalCount: number;
}
