import { signingKey } from '@ketengraaf/proof';
import { AUDIENCE, askGraph, issuerUrl, issueToken, type Stack } from '@ketengraaf/stack';
import type { AskAs } from '../play/play';
import type { Part, Players } from './parts';

/** Asks a stack through its gateway, each part with a token of the stack's own issuer. */
export function askingAs({ url, ports, settings }: Pick<Stack, 'url' | 'ports' | 'settings'>, players: Players): AskAs {
  const issuer = { issuer: issuerUrl(ports), audience: AUDIENCE, key: signingKey(settings.issuer.privateJwk) };
  const tokens = new Map<Part, Promise<string>>();
  return async (part, text, variables) => {
    const token = tokens.get(part) ?? issueToken(issuer, players[part].token, Date.now());
    tokens.set(part, token);
    return askGraph({ url, port: ports.gateway }, await token, text, variables);
  };
}
