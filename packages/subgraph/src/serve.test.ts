import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { uuidOf } from '@ketengraaf/core';
import { printConnection } from '@ketengraaf/database';
import { type Door, type PersonalRow, reading, youth } from '@ketengraaf/door';
import { mintKeyPair, signingKey, signProof } from '@ketengraaf/proof';
import { type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import type { GraphQLResolveInfo } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Context, PartyDefinition } from '.';
import { badUserInput } from './errors';
import { uuidStub } from './references';
import { Uuid } from './scalars';
import { type PartyProcess, serve } from './serve';
import { servingSettings } from './settings';

@Entity({ schema: 'schools', name: 'enrolment' })
class EnrolmentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) grade: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}

const grades = reading<EnrolmentRow, string>({
  name: 'grades',
  row: EnrolmentRow,
  by: 'youthId',
  classes: ['EDUCATION'],
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ grade }) => grade,
});

@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "id")')
class Youth {
  @Field(() => ID) id: string;
}

@Resolver(() => Youth)
class GradeResolver {
  @FieldResolver(() => String, { nullable: true })
  async grade(@Root() { id }: Youth, @Ctx() { door }: { door: Door }, @Info() info: GraphQLResolveInfo): Promise<string | null> {
    return door.one(grades, youth(id), info);
  }

  @Query(() => Youth, { nullable: true })
  youth(@Arg('id', () => Uuid) id: string): Youth {
    return { id };
  }

  @Query(() => String, { nullable: true })
  async broken(@Ctx() { door }: Context): Promise<string> {
    await door.rows({ name: 'broken', text: `select 'secret of the database'::int` }, []);
    return 'never';
  }

  @Query(() => String, { nullable: true })
  thrown(): string {
    throw new Error('secret of a resolver');
  }

  @Query(() => String, { nullable: true })
  refused(): string {
    throw badUserInput('first must be 1.');
  }
}

const TINY: PartyDefinition = {
  party: 'schools',
  migrations: '',
  words: [{ rows: [EnrolmentRow], resolvers: [GradeResolver], references: { Youth: uuidStub } }],
};
const [COORDINATOR, ANNA, BAS] = [uuidOf('coordinator'), uuidOf('anna'), uuidOf('bas')] as const;
const ISSUER = 'https://issuer.example';
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const gatewayKey = mintKeyPair('gateway-1');
const otherKey = mintKeyPair('gateway-1');
const reported: unknown[] = [];

let database: PartyDatabase;
let keys: Server;
let party: PartyProcess;
let token: string;

beforeAll(async () => {
  database = await startPartyDatabase(TINY);
  await database.load(
    `insert into app.organisation values ('12AB', 'SCHOOL', 'De Linde')`,
    `insert into app.staff values (gen_random_uuid(), '${COORDINATOR}', '12AB', 'SCHOOL_COORDINATOR', 'C', '[2020-01-01,)')`,
    `insert into schools.school_partnership values ('${uuidOf('p')}', 'P')`,
    `insert into schools.school values ('12AB', 'De Linde', 'PRIMARY', 'GM0935', '${uuidOf('p')}')`,
    `insert into schools.enrolment (id, organisation, youth_id, pupil_name, grade, during) values (gen_random_uuid(), '12AB', '${ANNA}', 'Anna', '6', '[2020-01-01,)')`,
    `insert into facts.involvement values (gen_random_uuid(), '${BAS}', null, 'schools', '12AB', null, 'SCHOOL_COORDINATOR', '[2020-01-01,)', '{}')`,
  );
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'issuer-1', alg: 'EdDSA' };
  keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const tokenFor = (organisation: string): Promise<string> =>
    new SignJWT({ party: 'schools', organisation, grants: ['SCHOOL_COORDINATOR:EDUCATION'] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'issuer-1', typ: 'at+jwt' })
      .setSubject(COORDINATOR)
      .setIssuer(ISSUER)
      .setAudience('ketengraaf')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
  token = await tokenFor('12AB');
  foreignToken = await tokenFor('99ZZ');
  const settings = servingSettings(
    { party: 'schools' },
    {
      PORT: '0',
      DATABASE_URL: printConnection(database.connection('app')),
      GATEWAY_KEYS: gatewayKey.publicJwks,
      ISSUER,
      AUDIENCE: 'ketengraaf',
      JWKS_URL: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks`,
    },
  );
  party = await serve(TINY, settings, (error) => reported.push(error));
});
let foreignToken: string;

afterAll(async () => {
  await party.stop();
  keys.close();
  await database.stop();
});

interface Sent {
  body?: string;
  signed?: string;
  key?: string;
  to?: string;
  bearer?: string | undefined;
  proof?: string;
  headers?: Record<string, string>;
}

async function send(
  query: string | object,
  over: Sent = {},
): Promise<{ status: number; text: string; json: { data?: unknown; errors?: { path?: unknown; message: string; extensions: Record<string, unknown> }[] } }> {
  const body = over.body ?? JSON.stringify(typeof query === 'string' ? { query } : query);
  const proof =
    over.proof ??
    signProof(
      signingKey(over.key ?? gatewayKey.privateJwk),
      { party: over.to ?? 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION', traceparent: TRACE, body: over.signed ?? body },
      Date.now(),
    );
  const bearer = 'bearer' in over ? over.bearer : token;
  const response = await fetch(`http://127.0.0.1:${party.port}/graphql`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      traceparent: TRACE,
      'x-role': 'SCHOOL_COORDINATOR',
      'x-purpose': 'EDUCATION',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(proof === '' ? {} : { 'x-proof': proof }),
      ...over.headers,
    },
  });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) };
}

test('answers the gateway on behalf of a token’s holder', async () => {
  const { status, json } = await send({ query: 'query ($id: UUID!) { youth(id: $id) { id grade } }', variables: { id: ANNA } });
  expect({ status, json }).toEqual({ status: 200, json: { data: { youth: { id: ANNA, grade: '6' } } } });
});

test.each<[string, Sent]>([
  ['no proof', { proof: '' }],
  ['a proof of another key', { key: otherKey.privateJwk }],
  ['a proof for another party', { to: 'consortia' }],
  ['a proof of another body', { signed: '{"query":"{ other }"}' }],
  ['another purpose than was proven', { headers: { 'x-purpose': 'CARE' } }],
  ['another journey than was proven', { headers: { traceparent: TRACE.replace('4b', '5b') } }],
  ['no token', { bearer: undefined }],
  ['no token that counts', { bearer: 'a.b.c' }],
])('lets nobody in with %s', async (_name, over) => {
  for (const query of ['{ __typename }', '{ _service { sdl } }', `{ _entities(representations: [{ __typename: "Youth", id: "${ANNA}" }]) { __typename } }`]) {
    const { status, text } = await send(query, over);
    expect(status).toBe(401);
    expect(text).not.toContain('data');
  }
});

test('lets a proof in once', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const proof = signProof(
    signingKey(gatewayKey.privateJwk),
    { party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION', traceparent: TRACE, body },
    Date.now(),
  );
  expect([(await send('', { body, proof })).status, (await send('', { body, proof })).status]).toEqual([200, 401]);
});

test('says what is withheld as an error at its place, and nothing of whom the asker may not know', async () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Youth { id mark: grade } } }';
  const ask = (id: string) => send({ query, variables: { r: [{ __typename: 'Youth', id }] } });
  // This database subscribes to nothing, so its facts are stale.
  expect((await ask(BAS)).json).toEqual({
    data: { _entities: [{ id: BAS, mark: null }] },
    errors: [
      {
        message: 'WITHHELD',
        path: ['_entities', 0, 'mark'],
        extensions: { code: 'WITHHELD', party: 'schools', dataClass: 'EDUCATION', reason: 'FACTS_STALE' },
      },
    ],
  });
  const stranger = uuidOf('stranger');
  expect((await ask(stranger)).json).toEqual({ data: { _entities: [{ id: stranger, mark: null }] } });
});

test.each([
  ['a document that is not GraphQL', { query: '{' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an id that is none', { query: 'query ($id: UUID!) { youth(id: $id) { id } }', variables: { id: '1 or 1=1' } }, 200, 'BAD_USER_INPUT'],
  ['an id in the document that is none', { query: '{ youth(id: "1 or 1=1") { id } }' }, 400, 'BAD_USER_INPUT'],
  ['a default that is no id', { query: 'query ($id: UUID! = "x") { youth(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
  ['a value that is no id in an unknown field', { query: '{ nothing(id: "x") }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a refused argument', { query: '{ refused }' }, 200, 'BAD_USER_INPUT'],
  ['a list instead of one request', [{ query: '{ __typename }' }], 400, 'BAD_USER_INPUT'],
  ['variables that are no object', { query: '{ __typename }', variables: [] }, 400, 'BAD_USER_INPUT'],
  ['too many entities', { query: '{ __typename }', variables: { r: new Array(1_001).fill(0) } }, 400, 'BAD_USER_INPUT'],
  ['an error of the database', { query: '{ broken }' }, 200, 'INTERNAL'],
  ['an error of ours', { query: '{ thrown }' }, 200, 'INTERNAL'],
])('answers %s with a code and no secret', async (_name, request, status, code) => {
  const answer = await send(request);
  expect(answer.status).toBe(status);
  expect(answer.json.errors?.[0]?.extensions.code).toBe(code);
  expect(answer.text).not.toMatch(/secret|select|Did you mean|\.ts:/);
});

test('keeps an entity key that is none from the database', async () => {
  const { json } = await send({ query: '{ _entities(representations: [{ __typename: "Youth", id: "x" }]) { ... on Youth { grade } } }' });
  expect(json).toEqual({ data: { _entities: [null] } });
});

test('refuses whom the organisation does not employ', async () => {
  const { json } = await send({ query: 'query ($id: UUID!) { youth(id: $id) { grade } }', variables: { id: ANNA } }, { bearer: foreignToken });
  expect(json).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('is live, and ready while its database answers', async () => {
  const health = async (what: string) => (await fetch(`http://127.0.0.1:${party.port}/health/${what}`)).status;
  expect([await health('live'), await health('ready')]).toEqual([200, 200]);
});
