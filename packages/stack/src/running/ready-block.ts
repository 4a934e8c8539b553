import type { Persona } from '@ketengraaf/regions';
import type { Stack } from './start-stack';

/** What is shown once everything runs: where to go, who one can be, what to try. */
export function readyBlock({ url, settings, ports, processes }: Stack, personas: readonly Persona[], seconds: number): string {
  const flag = ports.gateway === 4_000 ? '' : ` --port ${ports.gateway}`;
  const running = Object.entries(processes).map(([name, { pid }]) => `${name} (${pid()})`);
  return `
Ketengraaf is ready in ${seconds.toFixed(1)} s: ${settings.families.toLocaleString('en')} synthetic families, region ${settings.region}.

  ${url}
  processes: ${running.join(', ')}
  (kill one by its number to see the others go on)

Who you can be:
${personaLines(personas)}

Try:
  npm run ask -- one-family --as regisseur --table${flag}
  curl -s ${url} -H "authorization: Bearer $(npm run -s token -- regisseur${flag})" -H 'content-type: application/json' -d '{"query":"{ __typename }"}'
  http://127.0.0.1:${ports.gateway}/ in a browser: GraphiQL, with the token of a persona as header

Ctrl-C stops everything; the data stays.
`;
}

/** One line for each persona: what to type, and who it is. */
export function personaLines(personas: readonly Persona[]): string {
  const width = Math.max(...personas.map(({ name }) => name.length));
  return personas.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`).join('\n');
}
