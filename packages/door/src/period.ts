/** A period of days or instants: from and up to but not including; undefined is open. */
export interface Period {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** An end of a period of instants, null where it is open. */
export function instantOf(end: string | undefined): Date | null {
  return end === undefined ? null : new Date(end);
}

const RANGE = /^([[(])(?:"([^"]*)"|([^,]*)),(?:"([^"]*)"|([^)\]]*))([)\]])$/;

/** Reads PostgreSQL's text of a range in its canonical form `[from,until)`. */
export function readPeriod(text: string): Period {
  const parts = RANGE.exec(text);
  if (!parts) throw new Error('a range that is not one');
  return { from: parts[2] ?? (parts[3] || undefined), until: parts[4] ?? (parts[5] || undefined) };
}
