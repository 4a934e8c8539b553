/** Who executes operations: @apollo/gateway, or the engine of this house. */
export const ENGINES = ['stock', 'compiled'] as const;

/** The name of one of the engines. */
export type EngineName = (typeof ENGINES)[number];
