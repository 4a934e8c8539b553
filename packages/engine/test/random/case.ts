import { buildSchema, execute, GraphQLError, type GraphQLSchema, printSchema } from 'graphql';
import { JsonText, resultText } from '../../src/answer/json-text';
import { createEngine, type Engine } from '../../src/create-engine';
import type { PartyAnswer } from '../../src/party';
import { type Plain, plain } from '../ask';
import { NotComposed, type Parties, parties } from '../subgraphs';
import { type Universe, universe } from './universe';
import { type World, world } from './world';
import { type Operation, writeOperation } from './write-operation';
import { writeSdl } from './write-sdl';

/** A random world that composes, served by parties and as one. */
export interface Scene {
  readonly world: World;
  readonly sdl: string;
  readonly engine: Engine<unknown>;
  readonly all: Parties;
  readonly truth: Universe;
  readonly monolith: GraphQLSchema;
  /** Changes what parties answer, if they are to fail. */
  spoil: ((answer: PartyAnswer) => PartyAnswer | undefined) | undefined;
}

/** Sets up the world of a seed; nothing if its parties do not compose, or the engine refuses them for what no plan can do. */
export function scene(seed: number): Scene | undefined {
  const drawn = world(seed);
  const truth = universe(drawn);
  const types = [...drawn.entities, ...drawn.interfaces.map(({ name }) => ({ name }))].map(({ name }) => [name, { __resolveReference: truth.find }]);
  const subgraphs = drawn.parties.map((party) => {
    const sdl = writeSdl(drawn, party);
    const has = (name: unknown): boolean => new RegExp(`(type|interface) ${String(name)} `).test(sdl);
    return { name: party, sdl, resolvers: Object.fromEntries(types.filter(([name]) => has(name))), resolve: truth.resolve };
  });
  let all: Parties;
  let engine: Engine<unknown>;
  try {
    all = parties(subgraphs);
    engine = createEngine<unknown>({
      supergraph: all.supergraph,
      limits: { representations: seed % 3 === 0 ? 2 : 1_000 },
      parties: async (party, request) => spoiltBy(set, await all.send(party, request)),
    });
  } catch (error) {
    if (error instanceof NotComposed || (error instanceof GraphQLError && error.message.startsWith('@requires'))) return undefined;
    throw error;
  }
  const sdl = subgraphs.map((one) => `# ${one.name}\n${one.sdl}`).join('\n');
  const set: Scene = { world: drawn, sdl, engine, all, truth, monolith: buildSchema(printSchema(engine.apiSchema)), spoil: undefined };
  return set;
}

function spoiltBy({ spoil }: Scene, answer: PartyAnswer): PartyAnswer | undefined {
  if (spoil) return spoil(answer);
  return { ...answer, isPlain: !JSON.stringify(answer).includes('\\') };
}

/** An operation of a scene, by its number. */
export function operationOf({ engine, world: { seed } }: Scene, number: number): Operation | undefined {
  return writeOperation(engine.apiSchema, seed * 97 + number);
}

/** The engine's answer. */
export async function answered({ engine, truth }: Scene, { document, variables }: Operation): Promise<Plain> {
  truth.begin();
  return plain(await engine.execute({ document, variables, context: undefined }));
}

/** The engine's answer as text, and whether it was made as text. */
export async function answeredAsText({ engine, truth }: Scene, { document, variables }: Operation): Promise<{ text: string; madeAsText: boolean }> {
  truth.begin();
  const result = await engine.execute({ document, variables, context: undefined, asText: true });
  return { text: resultText(result), madeAsText: result.data instanceof JsonText };
}

/** The monolith's answer. */
export async function expected({ monolith, truth }: Scene, { document, variables }: Operation): Promise<Plain> {
  truth.begin();
  return plain(await execute({ schema: monolith, document, variableValues: variables, fieldResolver: truth.resolve }));
}
