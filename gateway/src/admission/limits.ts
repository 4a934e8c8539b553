/** How large a document may be, and what a request may cost. */
export interface Limits {
  /** Levels of fields, through fragments. */
  readonly depth: number;
  /** Aliased fields, each counted as often as fragments repeat it. */
  readonly aliases: number;
  /** Tokens of the text. */
  readonly tokens: number;
  /** Estimated number of values; see cost. */
  readonly cost: number;
}

/** Limits that need no setting: no honest operation comes near. */
export const FIXED_LIMITS = {
  /** Fields, each counted as often as fragments repeat it. */
  fields: 2_000,
  rootFields: 20,
  /** The same name in one selection set. */
  sameName: 5,
  directivesAtOnePlace: 4,
  directives: 50,
  /** Values in one list argument. */
  listLength: 500,
  /** Levels of lists and objects in the variables. */
  variablesDepth: 32,
} as const;
