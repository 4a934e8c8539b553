/** One thing that is wrong with the schema: where (a party, a file, a field) and what, in one sentence. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** The one line in which a problem is printed. */
export function problemLine({ where, what }: Problem): string {
  return `${where}: ${what.replace(/\s*\n\s*/g, ' ')}`;
}
