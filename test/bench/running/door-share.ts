import { consortia } from '@ketengraaf/consortia';
import { PARTIES } from '@ketengraaf/core';
import { connectionAs, printConnection } from '@ketengraaf/database';
import type { Timings } from '@ketengraaf/door';
import { gatewaySettings, startGateway } from '@ketengraaf/gateway';
import { localTeams } from '@ketengraaf/local-teams';
import { municipalities } from '@ketengraaf/municipalities';
import { referrers } from '@ketengraaf/referrers';
import { schools } from '@ketengraaf/schools';
import { AUDIENCE, issuerUrl, readOperation, type Stack, SUPERGRAPH } from '@ketengraaf/stack';
import { type PartyDefinition, serve, servingSettings } from '@ketengraaf/subgraph';
import { clientOf, mintToken } from '@ketengraaf/testkit';
import { directFifty } from './caseload';
import { type Counted, countStatements } from './count-statements';

/** What the time behind the doors went to in one question, all parties together (ms). */
export interface DoorShare {
  readonly rights: number;
  readonly rows: number;
  readonly transaction: number;
  /** Rights and log as a part of all. */
  readonly share: number;
  /** What each party's doors asked their database for a list of one family and for one of fifty. */
  readonly lists: readonly { readonly keys: number; readonly parties: ReadonlyMap<string, Counted> }[];
}

const DEFINITIONS: readonly PartyDefinition[] = [municipalities, consortia, localTeams, schools, referrers];
const WARMING = 20;
const ASKED = 100;
const KEYS = [1, 50] as const;

/** Asks for one family again and again, over the databases of a running stack and parties of this process, and adds up what their doors measured; then for one and for fifty at once, and counts statements. */
export async function doorShare(stack: Stack): Promise<DoorShare> {
  const seen: Timings[] = [];
  const director = await directFifty(stack);
  const { settings, ports } = stack;
  const trust = { ISSUER: issuerUrl(ports), AUDIENCE };
  const server = { host: '127.0.0.1', port: ports.postgres };
  const running = await Promise.all(
    DEFINITIONS.map((definition) => {
      const { party } = definition;
      const environment = {
        ...trust,
        PORT: '0',
        DATABASE_URL: printConnection(connectionAs(server, party, 'app', settings.passwords[party].app)),
        GATEWAY_KEYS: settings.gateway.publicJwks,
        BSN_KEYS: JSON.stringify([settings.bsn]),
      };
      return serve(
        definition,
        servingSettings(definition, environment),
        () => undefined,
        (timings) => seen.push(timings),
      );
    }),
  );
  const urls = PARTIES.map((party, index) => `${party}=http://127.0.0.1:${running[index]?.port}/graphql`).join(',');
  const environment = { ...trust, PORT: '0', SUPERGRAPH, PARTY_URLS: urls, GATEWAY_KEY: settings.gateway.privateJwk, NODE_ENV: 'test' };
  const gateway = await startGateway(gatewaySettings(environment, { open: false }), { log: () => undefined, now: Date.now });
  const counter = countStatements();
  const lists: DoorShare['lists'][number][] = [];
  try {
    const { showcase, token } = clientOf(stack);
    const authorization = `Bearer ${await token('regisseur')}`;
    const body = JSON.stringify({ query: readOperation('one-family').text, variables: { family: showcase.family } });
    for (let asked = 0; asked < WARMING + ASKED; asked += 1) {
      if (asked === WARMING) seen.length = 0;
      const headers = { 'content-type': 'application/json', authorization };
      const answer = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, { method: 'POST', headers, body });
      const { data, errors } = (await answer.json()) as { data?: { family?: unknown }; errors?: unknown };
      if (!data?.family || errors) throw new Error(`one-family is not answered wholly: ${JSON.stringify(errors)}`);
    }
    const measured = seen.splice(0);
    const fifty = await mintToken(stack, { ...director, grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }] });
    for (const keys of KEYS) {
      const listed = JSON.stringify({ query: readOperation('my-families').text, variables: { first: keys } });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${fifty}` };
      counter.take();
      const answer = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, { method: 'POST', headers, body: listed });
      const { data, errors } = (await answer.json()) as { data?: { myFamilies?: { edges: unknown[] } }; errors?: unknown };
      if (errors || data?.myFamilies?.edges.length !== keys) throw new Error(`${keys} families are not answered: ${JSON.stringify(errors)}`);
      lists.push({ keys, parties: counter.take() });
    }
    seen.push(...measured);
  } finally {
    counter.stop();
    await gateway.close();
    await Promise.all(running.map((party) => party.stop()));
  }
  const sum = (part: keyof Timings): number => seen.reduce((total, timings) => total + timings[part], 0) / ASKED;
  const [rights, rows, transaction] = [sum('rights'), sum('rows'), sum('transaction')];
  return { rights, rows, transaction, share: rights / (rights + rows + transaction), lists };
}
