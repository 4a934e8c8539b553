import { setTimeout as sleep } from 'node:timers/promises';
import type { ChainClient } from '@ketengraaf/testkit';

type Tree = any;

const REFUSED =
  '... on RuleViolated { rule message wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';

/** A persona by its name, or somebody else by a token. */
type Asker = string | { readonly token: string };

/** What stories of the chain at work do: ask, act, and wait for what another party was told. */
export interface Acting {
  /** Asks as somebody; nothing may go wrong. */
  ask(as: Asker, text: string, variables?: Tree): Promise<Tree>;
  /** Does an act with an input, and gives what `selection` asks of what was done, or why it was refused. */
  act(as: Asker, verb: string, selection: string, input: Tree): Promise<Tree>;
  /** The same, until it is no longer refused by a rule that hangs on what another party is told; ten seconds at most. */
  actOnceTold(rule: string, as: Asker, verb: string, selection: string, input: Tree): Promise<Tree>;
  /** Who a persona is, by its token. */
  who(persona: string): Promise<{ readonly person: string; readonly organisation: string }>;
}

/** Acts through the gateway of a stack. */
export function actingOn(client: ChainClient): Acting {
  const ask: Acting['ask'] = async (as, text, variables = {}) => {
    const { body } = await client.ask(text, { ...(typeof as === 'string' ? { as } : as), variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const act: Acting['act'] = async (as, verb, selection, input) => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    return (await ask(as, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ${selection} ${REFUSED} } }`, { input })).done;
  };
  return {
    ask,
    act,
    async actOnceTold(rule, ...asked) {
      for (const end = Date.now() + 10_000; ; await sleep(20)) {
        const done = await act(...asked);
        if (done.rule !== rule || Date.now() > end) return done;
      }
    },
    async who(persona) {
      const [, payload = ''] = (await client.token(persona)).split('.');
      const { sub, organisation } = JSON.parse(Buffer.from(payload, 'base64url').toString());
      return { person: sub, organisation };
    },
  };
}
