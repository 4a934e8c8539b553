import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SUPERGRAPH } from '@ketengraaf/stack';
import { buildSchema, coerceInputValue, type GraphQLSchema, parse, type TypeInfo, typeFromAST, validate } from 'graphql';
import type { Act } from '../play/act';
import { OWN_OPERATIONS, operationOf } from '../play/operations';
import { type Setting, settingOf } from '../scene/setting';
import { STORIES } from '.';
import type { Story } from './story';

const TODAY = '2026-11-22';
const told: readonly Story[] = Object.values(STORIES);
const settings = new Map(told.map((story) => [story, settingOf(story.stage, TODAY, 20)]));
const settingIn = (story: Story): Setting => settings.get(story) as Setting;
const actsOf = (story: Story): readonly Act[] => story.chapters(settingIn(story)).flatMap((chapter) => chapter.acts);

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildSchema(readFileSync(SUPERGRAPH, 'utf8'), { assumeValidSDL: true });
});

describe.each(told.map((story) => [story.stage.region, story] as const))('the story of %s', (_region, story) => {
  test('has at least fifteen acts, from a worry to the log of who looked, and tells what is refused', () => {
    const acts = actsOf(story);
    expect(acts.length).toBeGreaterThanOrEqual(15);
    expect(acts.filter(({ isRefusal }) => isRefusal).length).toBeGreaterThanOrEqual(3);
    expect(acts[0]?.run).toBe('report-absence');
    expect(acts.at(-1)?.run).toBe('access-log');
  });

  test('runs operations with variables that fit the operations and were kept before', () => {
    const kept = new Set<string>();
    const wrong: string[] = [];
    for (const act of actsOf(story)) {
      const document = parse(operationOf(act.run).text);
      for (const [, name = ''] of JSON.stringify(act.with ?? {}).matchAll(/"\$(\w+)"/g)) if (!kept.has(name)) wrong.push(`${act.run}: nobody kept $${name}`);
      wrong.push(...misfits(document, act.with ?? {}).map((message) => `${act.run}: ${message}`));
      for (const name of Object.keys(act.keeps ?? {})) kept.add(name);
    }
    expect(wrong).toEqual([]);
  });

  test('is played by different people who exist in its world, the same each time', () => {
    const [one, other] = [settingIn(story), settingOf(story.stage, TODAY, 20)];
    const people = Object.values(one.players).map(({ token }) => token.person);
    expect(new Set(people).size).toBe(people.length);
    expect(other.players).toEqual(one.players);
    expect(other.seed).toBe(one.seed);
  });
});

test('every operation of the stories is run by one and fits the schema', () => {
  const run = new Set(told.flatMap((story) => actsOf(story).map((act) => act.run)));
  expect([...run].flatMap((name) => validate(schema, parse(operationOf(name).text)).map(({ message }) => `${name}: ${message}`))).toEqual([]);
  expect(readdirSync(OWN_OPERATIONS).filter((file) => !run.has(path.basename(file, '.graphql')))).toEqual([]);
});

const A_UUID = '00000000-0000-4000-8000-000000000000';

/** What does not fit of the variables; what an earlier act keeps stands as something of the kind that is wanted. */
function misfits(document: ReturnType<typeof parse>, given: Readonly<Record<string, unknown>>): string[] {
  const messages: string[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    const declared = new Map((definition.variableDefinitions ?? []).map((variable) => [variable.variable.name.value, variable]));
    for (const name of Object.keys(given)) if (!declared.has(name)) messages.push(`there is no variable ${name}`);
    for (const [name, { type, defaultValue }] of declared) {
      const wanted = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as NonNullable<ReturnType<TypeInfo['getInputType']>>;
      if (given[name] === undefined && defaultValue) continue;
      coerceInputValue(standingIn(given[name]), wanted, (at, _value, error) => messages.push(`${name}.${at.join('.')}: ${error.message}`));
    }
  }
  return messages;
}

function standingIn(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return /version/i.test(value) ? 1 : A_UUID;
  if (Array.isArray(value)) return value.map(standingIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, standingIn(part)]));
}
