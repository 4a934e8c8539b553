import { readFileSync } from 'node:fs';
import { createEngine } from '@ketengraaf/engine';
import { parse } from 'graphql';
import { listen } from './listen';
import { poster } from './post';

/** What one operation comes to: calls, each with the calls that had ended when it began, and the answer. */
interface Script {
  readonly calls: readonly { readonly party: string; readonly body: string; readonly after: readonly number[] }[];
  readonly answer: unknown;
}

const scripts = new Map<string, Script>();
const engine = createEngine<{ calls: { party: string; body: string; after: number[] }[]; ended: number[]; authorization: string }>({
  supergraph: readFileSync(process.argv[2] ?? '', 'utf8'),
  // what protects is left to the parties here, by who takes part without tokens of its own
  enforced: ['authenticated', 'requiresScopes', 'policy'],
  async parties(party, request, { calls, ended, authorization }) {
    const body = JSON.stringify(request);
    const position = calls.push({ party, body, after: [...ended] }) - 1;
    const answer = JSON.parse(await post(party, body, authorization));
    ended.push(position);
    return answer;
  },
});
const post = poster(engine.parties);

listen(async (asked, { authorization = '' }) => {
  const script = scripts.get(asked) ?? (await written(asked, authorization));
  scripts.set(asked, script);
  const made: Promise<unknown>[] = [];
  for (const { party, body, after } of script.calls) {
    const before = Promise.all(after.map((position) => made[position]));
    made.push(before.then(async () => JSON.parse(await post(party, body, authorization))));
  }
  await Promise.all(made);
  return JSON.stringify(script.answer);
});

/** Has an operation executed once, and notes what that took. */
async function written(asked: string, authorization: string): Promise<Script> {
  const { query, variables } = JSON.parse(asked);
  const context = { calls: [], ended: [], authorization };
  const answer = await engine.execute({ document: parse(query), variables, context });
  // Plain objects, as JSON.parse makes them: those of the engine have no prototype, and cost JSON.stringify more.
  return { calls: context.calls, answer: JSON.parse(JSON.stringify(answer)) };
}
