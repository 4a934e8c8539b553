import type { ProcessWish } from '../running/measured-process';

/** What a contender is told when it is started. */
export interface Setting {
  /** A folder for its files. */
  readonly folder: string;
  /** The file with the supergraph. */
  readonly supergraph: string;
  readonly port: number;
  /** Who vouches for callers. */
  readonly issuer: string;
  /** The parties: their schemas as files, and where they answer. */
  readonly parties: readonly { readonly name: string; readonly schema: string; readonly url: string }[];
}

/** A gateway that is measured. */
export interface Contender {
  readonly name: string;
  /** What it is, for the legend. */
  readonly is: string;
  start(setting: Setting): ProcessWish;
  /** Installed by the bench, in a folder of its own. */
  readonly isPeer?: boolean;
  /** Does nothing but repeat what was asked once: it cannot do what nobody asked before. */
  readonly repeats?: boolean;
}
