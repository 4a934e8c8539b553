import { rulesData } from './rules-data';

/** Runs one statement that needs no caller. */
type AskRules = (text: string) => Promise<{ readonly version: string; readonly digest: string }[]>;

/** Refuses to start on a database whose second wall judges by other rules than this code does: the two walls would disagree. */
export async function checkRules(ask: AskRules): Promise<void> {
  const { version, digest } = rulesData();
  const [inForce] = await ask('select version, digest from facts.rules_in_force()');
  if (inForce?.version === version && inForce.digest === digest) return;
  throw new Error(
    `The database judges by the rules ${inForce?.version ?? 'of nobody'}, and this subgraph by ${version} with another table: prepare the database first.`,
  );
}
