import { mayEverOpen } from '@ketengraaf/access';
import { FACTS_OWNER, isUuid, type Party } from '@ketengraaf/core';
import { type Reach, youth } from '@ketengraaf/door';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import type { DecoratedClass, Word } from '../definition';
import { Uuid } from '../scalars';
import { Shows } from '../tag';
import { LOG_OF_WORKER, LOG_OF_YOUTH, type LogScope } from './access-log.store';
import { AccessPage } from './access-log.type';
import { readPage } from './read-page';

/** The field of a party in what all parties have something to say about. */
export type PartyField = 'localTeam' | 'municipality' | 'consortium' | 'school' | 'referrer';

const FIRST = { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' } as const;
const AFTER = { nullable: true, description: 'Cursor of the last access seen (cursor).' } as const;

/**
 * The log of accesses as one party has it, under that party's field of AccessLog (who looked at the data about a youth) and of
 * WorkerLog (what a worker looked at); the owner of the facts gives the roots. Made anew for each party, because the classes of
 * a schema remember every field that was ever added to them.
 */
export function auditWord(party: Party, field: PartyField): Word {
  @ObjectType({ description: 'Who looked at the data about a youth, party by party (inzagelogboek).', simpleResolvers: true })
  @Directive('@key(fields: "youthId")')
  class AccessLog {
    @Field(() => ID, { description: 'The youth (jeugdige).' })
    youthId: string;
  }

  @ObjectType({ description: 'What a worker looked at, party by party (raadplegingen van een medewerker).', simpleResolvers: true })
  @Directive('@key(fields: "personId")')
  class WorkerLog {
    @Field(() => ID, { description: 'The worker (medewerker).' })
    personId: string;
  }

  @Resolver(() => AccessLog)
  class AccessLogResolver {
    @Shows('ACCESS_LOG')
    @FieldResolver(() => AccessPage, { name: field, nullable: true, description: `Accesses at the ${party} (raadplegingen).` })
    async accesses(
      @Root() { youthId }: AccessLog,
      @Arg('first', () => Int, FIRST) first: number,
      @Arg('after', () => String, AFTER) after: string | null,
      @Ctx() { door }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<AccessPage | null> {
      const shown = shownOf(await door.reach(youth(youthId), 'ACCESS_LOG', info));
      return shown && readPage(door, LOG_OF_YOUTH, youthId, { first, after }, { ...shown, isNameless: await door.hidesAddress(youth(youthId)) });
    }
  }

  @Resolver(() => WorkerLog)
  class WorkerLogResolver {
    @Shows('ACCESS_LOG')
    @FieldResolver(() => AccessPage, { name: field, nullable: true, description: `What the worker looked at, at the ${party} (raadplegingen).` })
    async accesses(
      @Root() { personId }: WorkerLog,
      @Arg('first', () => Int, FIRST) first: number,
      @Arg('after', () => String, AFTER) after: string | null,
      @Ctx() { door }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<AccessPage | null> {
      // what one did oneself is no secret to a role that sees anything of a log; else it is for who supervises one's own organisation
      const isOwn = personId === door.caller.person && mayEverOpen(door.caller, 'ACCESS_LOG');
      const isPermitted = isOwn || (await door.mayList('ACCESS_LOG', info));
      door.noteWorker(personId, 'ACCESS_LOG', isPermitted, isOwn ? 'OWN_ACTIONS' : isPermitted ? 'OWN_ORGANISATION' : 'CLASS_NOT_FOR_ROLE');
      return isPermitted ? readPage(door, LOG_OF_WORKER, personId, { first, after }, { scope: isOwn ? 'ALL' : 'ORGANISATION', isCountOnly: false }) : null;
    }
  }

  const resolvers: DecoratedClass[] = [AccessLogResolver, WorkerLogResolver];
  if (party === FACTS_OWNER) resolvers.push(rootsOf(AccessLog, WorkerLog));
  return {
    resolvers,
    types: [AccessLog, WorkerLog],
    references: {
      AccessLog: ({ youthId }) => (isUuid(youthId) ? { youthId: youthId.toLowerCase() } : null),
      WorkerLog: ({ personId }) => (isUuid(personId) ? { personId: personId.toLowerCase() } : null),
    },
  };
}

/** What a reach into the log of a youth shows of it. Whether all of it concerns who supervises an organisation is for the database to say. */
function shownOf({ anybody, own, doings }: Reach): { readonly scope: LogScope; readonly isCountOnly: boolean } | null {
  if (anybody === 'ALL' || own === 'ALL') return { scope: 'ALL', isCountOnly: false };
  if (anybody === 'REDUCED') return { scope: 'ALL', isCountOnly: true };
  if (own === 'REDUCED') return { scope: 'ORGANISATION', isCountOnly: true };
  return doings === 'NONE' ? null : { scope: 'PERSON', isCountOnly: false };
}

/** Where a log is asked for: gives nothing but its key, so that every party decides for itself. */
function rootsOf(log: DecoratedClass, workerLog: DecoratedClass): DecoratedClass {
  @Resolver()
  class LogRoots {
    @Query(() => log, { nullable: true, description: 'Who looked at the data about a youth (inzagelogboek).' })
    accessLog(@Arg('youth', () => Uuid, { description: 'Identifier of the youth (kenmerk).' }) youthId: string): { youthId: string } {
      return { youthId: youthId.toLowerCase() };
    }

    @Query(() => workerLog, { nullable: true, description: 'What a worker looked at (raadplegingen van een medewerker).' })
    workerLog(
      @Arg('person', () => Uuid, { nullable: true, description: 'Identifier of the worker; the asker if left out (kenmerk).' }) person: string | null,
      @Ctx() { door }: Context,
    ): { personId: string } {
      return { personId: (person ?? door.caller.person).toLowerCase() };
    }
  }
  return LogRoots;
}
