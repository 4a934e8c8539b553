import type { Statement } from '@ketengraaf/door';

/** When was counted. */
export const whenCounted: Statement = { name: 'when_counted', text: `select nullif(at, '-infinity') as at from stats.counted` };

/** What was signalled in the last twelve months. */
export const signalsByTheme: Statement = { name: 'signals_by_theme', text: 'select municipality, theme, pupils from stats.signals' };
