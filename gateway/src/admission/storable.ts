const NUL_OR_HALF_A_CHARACTER = /[\0\p{Surrogate}]/u;

/** Whether a text can be kept as UTF-8 in PostgreSQL: no NUL, no lone surrogate. */
export function isStorable(text: string): boolean {
  return !NUL_OR_HALF_A_CHARACTER.test(text);
}
