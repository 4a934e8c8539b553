/** Whom data is about: a youth, a family as a whole, or nobody (money, places). */
export type Subject = { readonly kind: 'YOUTH' | 'FAMILY'; readonly id: string } | { readonly kind: 'NONE'; readonly id: '' };

/** A youth as the subject of data. */
export function youth(id: string): Subject {
  return { kind: 'YOUTH', id };
}

/** A family as the subject of data. */
export function family(id: string): Subject {
  return { kind: 'FAMILY', id };
}

/** Data about nobody. */
export const NOBODY: Subject = { kind: 'NONE', id: '' };
