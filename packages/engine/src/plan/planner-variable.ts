/**
 * The name a client's variable has towards parties. The planner and the engine add variables of their own, called
 * `representations` and the like; a client's of such a name gets a prefix, and so does one that has the prefix.
 */
export function plannerVariable(name: string): string {
  return name.startsWith('representations') || name.startsWith('own_') ? `own_${name}` : name;
}
