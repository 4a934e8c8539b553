import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of';
import { PageInfo } from '../page-info.type';
import { Instant } from '../scalars';
import { Shows } from '../tag';
import { PartyName } from '../vocabulary';

/** What an access was about. */
export const AccessSubject = enumOf('AccessSubject', 'Whom or what an access was about (betrokkene).', {
  YOUTH: 'One youth (jeugdige).',
  FAMILY: 'A family as a whole (gezin).',
  WORKER: 'What a worker did (medewerker).',
  UNKNOWN: 'Somebody who was answered as if not there (onbekend).',
});

/** What somebody did. */
export const AccessDeed = enumOf('AccessDeed', 'What somebody did, or wanted to do (handeling).', {
  LOOKED: 'Looked at data (bekeken).',
  RECORDED: 'Recorded data (vastgelegd).',
  CHANGED: 'Changed data (gewijzigd).',
  REMOVED: 'Removed data (verwijderd).',
});

/** One request's access to the data about one youth or family: what, by whom, what for. */
@ObjectType({ description: 'One time that somebody looked, changed something, or was refused (raadpleging).', simpleResolvers: true })
@Directive('@shareable')
export class AccessEntry {
  @Shows('ACCESS_LOG')
  @Field(() => Instant, { nullable: true, description: 'When (tijdstip).' })
  at: Date | null;

  @Shows('ACCESS_LOG')
  @Field(() => ID, { nullable: true, description: 'Organisation of who looked (organisatie).' })
  organisation: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'Name of that organisation, if it belongs to the party whose log this is (naam organisatie).' })
  organisationName: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => PartyName, { nullable: true, description: 'Party of that organisation (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'In what role (rol).' })
  role: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'What for (doel).' })
  purpose: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => [String], { nullable: true, description: 'Classes of data (gegevensklassen).' })
  dataClasses: string[] | null;

  @Shows('ACCESS_LOG')
  @Field(() => Boolean, { nullable: true, description: 'Whether it was allowed; otherwise nothing was shown (toegestaan).' })
  isAllowed: boolean | null;

  @Shows('ACCESS_LOG')
  @Field(() => AccessDeed, { nullable: true, description: 'What was done, or wanted (handeling).' })
  did: keyof typeof AccessDeed | null;

  @Shows('ACCESS_LOG')
  @Field(() => Boolean, { nullable: true, description: 'Whether it was by the emergency door (via de nooddeur).' })
  isEmergency: boolean | null;

  @Shows('ACCESS_LOG')
  @Field(() => AccessSubject, { nullable: true, description: 'Whom it was about (betrokkene).' })
  subjectKind: keyof typeof AccessSubject | null;

  @Shows('ACCESS_LOG')
  @Field(() => ID, { nullable: true, description: 'Identifier of the youth or family, if it was known (kenmerk).' })
  subject: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'The same in one plain Dutch sentence (in gewone taal).' })
  sentence: string | null;
}

/** A page of accesses, the latest first. */
@ObjectType({ description: 'Page of accesses, the latest first (raadplegingen).', simpleResolvers: true })
@Directive('@shareable')
export class AccessPage {
  @Shows('ACCESS_LOG')
  @Field(() => Int, { nullable: true, description: 'How many there are in all (aantal).' })
  totalCount: number | null;

  @Shows('ACCESS_LOG')
  @Field(() => [AccessEntry], { nullable: true, description: 'The accesses of this page; null for who may know only how many there are (raadplegingen).' })
  entries: AccessEntry[] | null;

  @Shows('ACCESS_LOG')
  @Field(() => PageInfo, { nullable: true, description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo | null;
}
