import { usage } from '../command/refusal';
import type { Operation } from './operation';

/**
 * The variables an operation is run with: what somebody gave as `name=value`, else the showcase's. A value is read as JSON
 * where it is JSON, else as text. Refuses a name the operation does not declare.
 */
export function variablesFor({ name, variables }: Operation, given: readonly string[], showcase: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = Object.fromEntries(variables.flatMap((variable) => (variable in showcase ? [[variable, showcase[variable]]] : [])));
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at < 1) throw usage(`--var takes name=value, not "${pair}".`);
    const variable = pair.slice(0, at);
    if (!variables.includes(variable)) {
      const list = variables.length === 0 ? 'it has none' : `its variables are ${variables.join(', ')}`;
      throw usage(`The operation ${name} has no variable "${variable}"; ${list}.`);
    }
    values[variable] = jsonOrText(pair.slice(at + 1));
  }
  return values;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
