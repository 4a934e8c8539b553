import { FAMILY } from './family';
import type { MeasuredGraph } from './graph';
import { SHOP } from './shop';

/** The graphs that gateways are measured with. */
export const GRAPHS: readonly MeasuredGraph[] = [SHOP, FAMILY];

/** One of them. */
export function graphNamed(name: string): MeasuredGraph {
  const graph = GRAPHS.find((one) => one.name === name);
  if (!graph) throw new Error(`There is no graph "${name}".`);
  return graph;
}
