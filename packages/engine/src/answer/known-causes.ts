type Path = readonly (string | number)[];

/** Findings in the client's terms, as far as they tell why something is null. */
export class KnownCauses {
  private readonly within = new Set<string>();

  /**
   * `paths` are places of errors; `blanks` are places (`@` for each list) below which everything that never came is explained.
   */
  constructor(
    paths: readonly Path[],
    private readonly blanks: readonly Path[],
  ) {
    for (const path of paths) for (let end = 0; end <= path.length; end += 1) this.within.add(keyOf(path.slice(0, end)));
  }

  /** Whether an error at or below this place is known already, or, for what never came, one in the same object or around it. */
  explain(path: Path, neverCame: boolean): boolean {
    if (this.within.has(keyOf(path))) return true;
    return neverCame && ((path.length > 1 && this.within.has(keyOf(path.slice(0, -1)))) || this.blanks.some((blank) => covers(blank, path)));
  }
}

function covers(blank: Path, path: Path): boolean {
  return blank.length <= path.length && blank.every((step, index) => (step === '@' ? typeof path[index] === 'number' : step === path[index]));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
