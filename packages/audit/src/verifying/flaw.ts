/** What is wrong with a seal or with what it vouches for. */
export interface Flaw {
  /** The number of the seal. */
  readonly seal: number;
  /** Half a sentence. */
  readonly what: string;
}
