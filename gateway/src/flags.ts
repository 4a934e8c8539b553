import { parseArgs } from 'node:util';

/** What the command line says; it goes before the environment. */
export interface Flags {
  readonly supergraph?: string;
  readonly port?: string;
  /** No tokens, no proofs, no cost limit: for trying out a supergraph. */
  readonly open: boolean;
}

/** Reads `--supergraph FILE`, `--port N` and `--open`; throws an Error in one sentence about anything else. */
export function readFlags(args: readonly string[]): Flags {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { supergraph: { type: 'string' }, port: { type: 'string' }, open: { type: 'boolean', default: false } },
    });
    return { ...values, open: values.open ?? false };
  } catch (error) {
    const [what = ''] = (error as Error).message.split('. ');
    throw new Error(`${what.replace(/\.$/, '')}. The gateway knows --supergraph FILE, --port N and --open.`);
  }
}
