/** How much of a class is shown. */
export type Fields = 'ALL' | 'REDUCED' | 'NONE';
