import { DATA_CLASSES, type DataClass, REASONS } from '@ketengraaf/core';
import { CAPACITIES, type Capacity } from './capacities';
import { CODES } from './codes';
import { MATRIX, POLICY_VERSION, type Tie } from './matrix';
import { NOTES, REDUCED_FORMS } from './notes';

const TIES: Readonly<Record<Tie, string>> = {
  SELF: 'is the youth',
  PARENT: 'is a parent or guardian',
  INVOLVED: 'is involved now',
  KEEPER: 'works for the keeper',
  NOBODY: 'never',
};

const CLASSES = Object.entries(DATA_CLASSES) as [DataClass, number][];

/** The matrix as Markdown, made from the very table that decides: for the README. */
export function whoSeesWhat(): string {
  const rows = Object.entries(MATRIX) as [Capacity, (typeof MATRIX)[Capacity]][];
  return [
    `Rules ${POLICY_VERSION}. Everything below is made from the table that decides, \`packages/access/src/matrix.ts\`; a test fails when the two differ.`,
    'Somebody sees a class of data of a youth if four things hold at the instant of asking: the tie in the second column, the code in the cell, a purpose that fits role and class, and consent where the cell asks for it. Who has no tie, and does not work for the organisation that keeps the row, gets the same answer as for a youth who does not exist. Every look, and every refusal, is logged.',
    line(['Who', 'Holds if one', ...CLASSES.map(([, number]) => String(number))]),
    line(['---', '---', ...CLASSES.map(() => ':-:')]),
    ...rows.map(([capacity, { tie, codes }]) => line([CAPACITIES[capacity], TIES[tie], ...CLASSES.map(([name]) => codes[name])])),
    '**The classes, and what the reduced form of each shows:**',
    ...CLASSES.map(([name, number]) => `${number}. \`${name}\`: ${REDUCED_FORMS[name]}.`),
    '**The codes:**',
    ...Object.entries(CODES).map(([code, { sentence }]) => `* \`${code}\` ${sentence}.`),
    '**How open cells were read, always the stricter way:**',
    ...NOTES.map((note) => `* ${note}`),
    '**What an asker is told, who may know that there is something to see:**',
    line(['Reason', 'English', 'Nederlands']),
    line(['---', '---', '---']),
    ...Object.entries(REASONS).map(([reason, { en, nl }]) => line([`\`${reason}\``, en, nl])),
  ].reduce((text, next) => `${text}${text === '' ? '' : isContinued(text, next) ? '\n' : '\n\n'}${next}`, '');
}

/** Whether a line belongs to the same table or list as the text before it. */
function isContinued(text: string, next: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return [/^\|/, /^\* /, /^\d+\. /].some((start) => start.test(last) && start.test(next));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
