import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '@ketengraaf/stack';
import { parse } from 'yaml';

/** As much of a service of docker-compose.yml as a test runs. */
export interface Service {
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly networks: readonly string[];
  readonly read_only?: boolean;
}

/** docker-compose.yml as it is written, before variables are filled in. */
export function composeText(): string {
  return readFileSync(path.join(PROJECT, 'docker-compose.yml'), 'utf8');
}

/** The services of docker-compose.yml, with variables filled in by the rules of docker compose: a missing one is an error. */
export function composeServices(variables: Readonly<Record<string, string>>): Readonly<Record<string, Service>> {
  const { services } = parse(composeText(), { merge: true }) as { services: Record<string, Service> };
  return filledIn(services, variables) as Record<string, Service>;
}

function filledIn(value: unknown, variables: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return interpolate(value, variables);
  if (Array.isArray(value)) return value.map((item) => filledIn(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledIn(item, variables)]));
}

function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$(\$|\{(\w+)(?::([-?])([^}]*))?\})/g, (_, what: string, name: string, kind?: string, rest?: string) => {
    if (what === '$') return '$';
    const value = variables[name];
    if (value) return value;
    if (kind === '?') throw new Error(`${name} is not set: ${rest || 'required'}`);
    return rest ?? '';
  });
}
