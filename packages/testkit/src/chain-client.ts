import { type Answer, castOf, issuerUrl, readOperation, variablesFor } from '@ketengraaf/stack';
import type { Agent } from 'undici';
import type { StackHandle } from './test-stack';

/** In whose name and with what to ask. */
export interface Asking {
  /** A persona of the region; nobody if both this and `token` are left out. */
  readonly as?: string;
  /** A token to send as it is, in the place of a persona's. */
  readonly token?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Answer;
}

/** Asks a stack as a client does: over HTTP, through the gateway, with a token of the issuer. */
export interface ChainClient {
  /** Runs an operation of schema/operations by its name, with the showcase's variables where none are given; or a document. */
  ask(operationOrDocument: string, asking?: Asking): Promise<Reply>;
  /** A token of a persona, asked once. */
  token(persona: string): Promise<string>;
  /** The showcase's values by the name of a variable. */
  readonly showcase: Readonly<Record<string, unknown>>;
}

let agent: Promise<Agent> | undefined;

// A sixth of what fetch costs, which is much where a proof asks a hundred thousand times; loaded by who asks only.
const connections = (): Promise<Agent> => {
  agent ??= import('undici').then(({ Agent }) => new Agent());
  return agent;
};

/** A client of a stack. */
export function clientOf({ url, ports, settings }: StackHandle): ChainClient {
  const showcase = castOf(settings.region, settings.today).variables;
  const { origin, pathname: path } = new URL(url);
  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string): Promise<string> => {
    const known = tokens.get(persona) ?? fetchToken(issuerUrl(ports), persona);
    tokens.set(persona, known);
    return known;
  };
  return {
    showcase,
    token,
    async ask(operationOrDocument, asking = {}) {
      const bearer = asking.token ?? (asking.as === undefined ? undefined : await token(asking.as));
      const isName = /^[a-z]+(-[a-z]+)*$/.test(operationOrDocument);
      const operation = isName ? readOperation(operationOrDocument) : undefined;
      const variables = { ...(operation && variablesFor(operation, [], showcase)), ...asking.variables };
      const { statusCode, headers, body } = await (await connections()).request({
        origin,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }), ...asking.headers },
        body: JSON.stringify({ query: operation?.text ?? operationOrDocument, variables }),
      });
      return { status: statusCode, headers: new Headers(headers as Record<string, string>), body: (await body.json()) as Answer };
    },
  };
}

async function fetchToken(issuer: string, persona: string): Promise<string> {
  const response = await fetch(`${issuer}/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) });
  const { access_token: token, error } = (await response.json()) as { access_token?: string; error?: string };
  if (!token) throw new Error(error ?? `The issuer answered ${response.status}.`);
  return token;
}
