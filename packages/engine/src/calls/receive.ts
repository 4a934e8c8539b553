import type { PartyAnswer } from '../party';
import { copy, join } from './join';
import type { Asked, Target } from './question';
import { knownPlace, noteOnce, type Run } from './run';
import type { DataObject } from './walk';

/** Joins what a party answered into the objects it was asked about. What has not the length, shape or type asked for is left out, and one finding says so. */
export function receive<C>(run: Run<C>, party: string, asked: readonly Asked[], { data, errors = [], isPlain = false }: PartyAnswer): void {
  run.isPlain &&= isPlain;
  for (const entry of asked) {
    const answers = entry.name === undefined ? data && [data] : data?.[entry.name];
    if ((answers === null || answers === undefined) && errors.length > 0) {
      run.blanks.push(...entry.blanks);
    } else if (!Array.isArray(answers) || answers.length !== entry.targets.length || !answers.every(isObjectOrNull)) {
      invalid(run, party, entry, 'an answer of another shape than asked for');
    } else {
      for (const [index, answer] of answers.entries()) if (answer) place(run, party, entry, entry.targets[index] ?? [], answer);
    }
  }
}

function place<C>(run: Run<C>, party: string, entry: Asked, targets: readonly Target[], answer: DataObject): void {
  const known = targets[0]?.object.__typename;
  if (run.kinship.isObject(known) && run.kinship.isObject(answer.__typename) && known !== answer.__typename) {
    invalid(run, party, entry, 'an entity of another type than asked for');
    return;
  }
  answer.__typename ??= known;
  entry.rewrite?.(answer);
  const answers = answersByPath(targets, answer);
  const unequal = targets.flatMap(({ object, path }) => join(object, answers?.get(path) ?? answer, run.kinship));
  for (const field of new Set(unequal)) invalid(run, party, entry, `a list "${field}" of another length than was known`);
}

/** Places on one path are selected alike and share what is joined; two paths may call different fields by one name, and get a copy each. */
function answersByPath(targets: readonly Target[], answer: DataObject): ReadonlyMap<number, DataObject> | undefined {
  const [first] = targets;
  if (targets.every(({ path }) => path === first?.path)) return undefined;
  const byPath = new Map<number, DataObject>();
  for (const { path } of targets) if (!byPath.has(path)) byPath.set(path, byPath.size === 0 ? answer : copy(answer));
  return byPath;
}

function invalid<C>(run: Run<C>, party: string, { paths, blanks }: Asked, what: string): void {
  run.blanks.push(...blanks);
  noteOnce(run, { message: `${party} gave ${what}.`, path: knownPlace(paths), extensions: { code: 'PARTY_ANSWER_INVALID', party } });
}

function isObjectOrNull(value: unknown): value is DataObject | null | undefined {
  return value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value));
}
