/** What a caller must have to be given a field or a type. */
export type Need =
  | { readonly feature: 'authenticated' }
  /** All scopes, or policies, of one of the lists at least. */
  | { readonly feature: 'requiresScopes' | 'policy'; readonly anyOf: readonly (readonly string[])[] };

/** What a caller has. */
export interface Rights {
  readonly authenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

/** Whether a caller has what is needed. */
export function isMet(need: Need, { authenticated, scopes, policies }: Rights): boolean {
  if (need.feature === 'authenticated') return authenticated;
  const held = need.feature === 'policy' ? policies : scopes;
  return need.anyOf.some((all) => all.every((one) => held.has(one)));
}
