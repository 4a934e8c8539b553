const WIDEST_CELL = 44;

/** Lays rows of texts out in columns below their headings; a cell that is too long is cut, with a mark. */
export function grid(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cut = (text: string): string => (text.length > WIDEST_CELL ? `${text.slice(0, WIDEST_CELL - 1)}…` : text);
  const table = [headings, ...rows].map((row) => row.map(cut));
  const widths = headings.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)];
}
