import { type DataClass, FACTS_OWNER, type Party, type ROLES } from '@ketengraaf/core';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { PartyField } from '../access-log/audit-word';
import type { Context } from '../context';
import type { DecoratedClass, Word } from '../definition';
import { classesOf, type Kept } from '../export/kept';
import { Day, Uuid } from '../scalars';
import { Shows } from '../tag';
import { PartyName, partyOf } from '../vocabulary';
import { ClassExplanation } from './explanation.type';
import { pictureFor } from './picture.store';
import { StandingDoor } from './standing-door.type';
import { checkWonder, explainClasses, readWonder, standingDoors, wonderId } from './wonder';

const MAY_WONDER: readonly (typeof ROLES)[number][] = ['CASE_DIRECTOR', 'PRIVACY_OFFICER'];

/**
 * What a role of an organisation would see of a youth on a day, and why, under each party's field of AccessExplanation: every
 * party explains the classes it keeps, by its own facts. The owner of the facts gives the root.
 */
export function explanationWord(party: Party, field: PartyField, tables: readonly Kept[]): Word {
  const classes: DataClass[] = [...classesOf(tables), 'ACCESS_LOG'];
  const withForm = new Set(classesOf(tables.filter(({ hasReducedForm }) => hasReducedForm)));
  const withoutReducedForm = classesOf(tables).filter((dataClass) => !withForm.has(dataClass));

  @ObjectType({ description: 'What somebody would see of a youth on a day, party by party (uitleg van inzage).', simpleResolvers: true })
  @Directive('@key(fields: "id")')
  class AccessExplanation {
    @Field(() => ID, { description: 'What is asked, as one text (kenmerk).' })
    id: string;
  }

  @Resolver(() => AccessExplanation)
  class ExplanationResolver {
    @Shows('CONSENT')
    @FieldResolver(() => [ClassExplanation], { name: field, nullable: true, description: `By the classes of data kept at the ${party} (gegevensklassen).` })
    async classes(@Root() { id }: AccessExplanation, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ClassExplanation[] | null> {
      const wonder = readWonder(id);
      if (!wonder) return null;
      const picture = await pictureFor(door, wonder.youthId, MAY_WONDER, info);
      if (!picture) return null;
      const { now } = await door.enter();
      return explainClasses({ party, now, areFactsFresh: door.visit.areFactsFresh(), withoutReducedForm }, picture, wonder, classes);
    }
  }

  const resolvers: DecoratedClass[] = [ExplanationResolver];
  if (party === FACTS_OWNER) resolvers.push(rootOf(AccessExplanation), doorsOf(AccessExplanation));
  return { resolvers, types: [AccessExplanation], references: { AccessExplanation: ({ id }) => (readWonder(id) ? { id } : null) } };
}

/** Where an explanation is asked for: gives nothing but its key, so that every party decides for itself. */
function rootOf(explanation: DecoratedClass): DecoratedClass {
  @Resolver()
  class ExplanationRoot {
    @Query(() => explanation, { nullable: true, description: 'What a role of an organisation would see of a youth on a day, and why (uitleg van inzage).' })
    explainAccess(
      @Arg('youth', () => Uuid, { description: 'Identifier of the youth (kenmerk).' }) youthId: string,
      @Arg('party', () => PartyName, { description: 'Party of the organisation; of a citizen LOCAL_TEAMS (ketenpartij).' }) party: keyof typeof PartyName,
      @Arg('organisation', () => ID, { description: 'GM code, BRIN or UUID of the organisation; of a citizen the person (organisatie).' }) organisation: string,
      @Arg('role', () => String, { description: 'Role as a token has it, such as SCHOOL_COORDINATOR (rol).' }) role: string,
      @Arg('purpose', () => String, { nullable: true, description: 'Purpose; one that fits each class if left out (doel).' }) purpose: string | null,
      @Arg('on', () => Day, { nullable: true, description: 'Day, at noon; now if left out (dag).' }) on: string | null,
    ): { id: string } {
      const asked = { youthId, party: partyOf(party), organisation, role, purpose: purpose ?? undefined, on: on ?? undefined };
      return { id: wonderId(checkWonder(asked)) };
    }
  }
  return ExplanationRoot;
}

/** The emergency doors an explanation reckons with; told by the owner of the facts, who knows whether they were answered for. */
function doorsOf(explanation: DecoratedClass): DecoratedClass {
  @Resolver(() => explanation)
  class StandingDoorsResolver {
    @Shows('CONSENT')
    @FieldResolver(() => [StandingDoor], {
      nullable: true,
      description: 'Emergency doors that stand open to somebody of the organisation, in that role (open noodknoppen).',
    })
    async emergencyDoors(@Root() { id }: { readonly id: string }, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<StandingDoor[] | null> {
      const wonder = readWonder(id);
      const picture = wonder && (await pictureFor(door, wonder.youthId, MAY_WONDER, info));
      return picture ? standingDoors(picture, wonder, (await door.enter()).now) : null;
    }
  }
  return StandingDoorsResolver;
}
