import { type PartySchema, partySchema } from '../src/party-schema';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable", "@external", "@requires", "@override", "@tag", "@interfaceObject", "@context"])`;

/** Parties with the given SDL each, as the rules take them; the link to federation is added. */
export function partiesOf(sdls: Readonly<Record<string, string>>): readonly PartySchema[] {
  return Object.entries(sdls).map(([party, sdl]) => partySchema(party, linked(sdl)));
}

/** An SDL with the link to federation that a party prints. */
export function linked(sdl: string): string {
  return `${LINK}\n${sdl}`;
}
