import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../page-info.type';
import { ShowsEveryClass } from '../tag';

/** One field of what is exported. */
@ObjectType({ description: 'One field of what is kept (gegeven).', simpleResolvers: true })
@Directive('@shareable')
export class ExportField {
  @ShowsEveryClass()
  @Field(() => String, { nullable: true, description: 'What it is (naam).' })
  name: string | null;

  @ShowsEveryClass()
  @Field(() => String, { nullable: true, description: 'What is kept (waarde).' })
  value: string | null;
}

/** One thing that an organisation keeps about a youth. Its fields bear the class of the most sensitive there can be in it. */
@ObjectType({ description: 'One thing that an organisation keeps about a youth (dossieronderdeel).', simpleResolvers: true })
@Directive('@shareable')
export class ExportEntry {
  @ShowsEveryClass()
  @Field(() => String, { nullable: true, description: 'What it is, in Dutch (onderdeel).' })
  what: string | null;

  @ShowsEveryClass()
  @Field(() => ID, { nullable: true, description: 'Identifier of the row that is kept (kenmerk).' })
  id: string | null;

  @ShowsEveryClass()
  @Field(() => ID, { nullable: true, description: 'Organisation that keeps it and answers for it (verwerkingsverantwoordelijke).' })
  owner: string | null;

  @ShowsEveryClass()
  @Field(() => String, { nullable: true, description: 'Name of that organisation (naam organisatie).' })
  ownerName: string | null;

  @ShowsEveryClass()
  @Field(() => String, { nullable: true, description: 'Class of data, such as EDUCATION (gegevensklasse).' })
  dataClass: string | null;

  @ShowsEveryClass()
  @Field(() => Boolean, { nullable: true, description: 'Whether only the reduced form of the class is shown (beperkt).' })
  isReduced: boolean | null;

  @ShowsEveryClass()
  @Field(() => [ExportField], { nullable: true, description: 'What is kept, field by field (gegevens).' })
  fields: ExportField[] | null;
}

/** A page of what a party keeps about a youth. */
@ObjectType({ description: 'Page of what a party keeps about a youth (uittreksel).', simpleResolvers: true })
@Directive('@shareable')
export class ExportPage {
  @ShowsEveryClass()
  @Field(() => [ExportEntry], { nullable: true, description: 'What is kept (dossieronderdelen).' })
  entries: ExportEntry[] | null;

  @ShowsEveryClass()
  @Field(() => PageInfo, { nullable: true, description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo | null;
}
