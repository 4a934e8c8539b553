import { hideSmallCells } from '@ketengraaf/access';
import { Theme, type ThemeName } from '@ketengraaf/subgraph';

/** Pupils of whom something was signalled, by the municipality of their school and by theme. */
export interface Signalled {
  readonly municipality: string;
  readonly theme: ThemeName;
  readonly pupils: number;
}

/** The same as it may be told; a null municipality is all of them together. */
export interface ToldSignals {
  readonly municipality: string | null;
  readonly theme: ThemeName;
  readonly pupils: number;
}

const THEMES = Object.keys(Theme) as ThemeName[];

/** One list of municipalities for each theme, with its total; what would point at pupils is left out, and a pupil may be in more than one theme, so no total over themes is told. */
export function tellSignals(counts: readonly Signalled[]): ToldSignals[] {
  const municipalities = [...new Set(counts.map(({ municipality }) => municipality))].sort();
  const found = new Map(counts.map(({ municipality, theme, pupils }) => [`${municipality} ${theme}`, pupils]));
  return THEMES.flatMap((theme) => {
    const { cells, total } = hideSmallCells([municipalities.map((code) => found.get(`${code} ${theme}`) ?? 0)]);
    const told = [...(cells[0] ?? []), total];
    return [...municipalities, null].flatMap((municipality, at) => {
      const pupils = told[at] ?? null;
      return pupils === null ? [] : [{ municipality, theme, pupils }];
    });
  });
}
