import { table } from '../report/tables';
import type { QuestionCost } from './measure-questions';
import type { RegionFigures } from './region';

const AGGREGATE_WITHIN_MS = 1_000;

/** What the questions cost in both worlds, side by side. */
export function regionTable({ small, large }: RegionFigures): string {
  const head = ['question', 'page', ...[small, large].flatMap(({ families }) => [`${families}: first CPU/wall`, 'after']), 'after: wall, times', 'CPU'];
  const rows = large.costs.map((cost) => {
    const same = small.costs.find(({ name, page }) => name === cost.name && (page === 1) === (cost.page === 1));
    return [
      cost.name,
      same && same.page !== cost.page ? `${same.page}/${cost.page}` : String(cost.page),
      ...(same ? cells(same) : ['', '']),
      ...cells(cost),
      same ? times(cost.second.wallMs, same.second.wallMs) : '',
      same ? times(cost.second.cpuMs, same.second.cpuMs) : '',
    ];
  });
  return table(head, rows);
}

/** Whether every aggregate of the large world came within a second the first time, and no place was promised twice. */
export function regionVerdict({ small, large, searched }: RegionFigures): string {
  const late = large.costs.filter(({ kind, first }) => kind === 'aggregate' && (!first.isAnswered || first.wallMs > AGGREGATE_WITHIN_MS));
  const { searchers, tries, kept, refused, booked, unanswered, doubles, searchMs, perSecond } = searched;
  return [
    `Filled: ${small.families} families in ${small.filledInS.toFixed(0)} s, ${large.families} in ${large.filledInS.toFixed(0)} s.`,
    late.length === 0
      ? 'Every aggregate within 1 s, also the first time after PostgreSQL was started again.'
      : `Over 1 s the first time after PostgreSQL was started again: ${late.map(({ name, first }) => `${name} (${first.wallMs.toFixed(0)} ms)`).join(', ')}.`,
    `${searchers} searchers at once, ${tries} tries for a place: ${kept} kept, of which ${booked} booked, ${refused} refused, ${unanswered} times no answer in time, ${doubles} promised twice; a search took ${searchMs.toFixed(0)} ms (median), ${perSecond.toFixed(1)} tries a second.`,
  ].join('\n');
}

function cells({ first, second }: QuestionCost): [string, string] {
  return [first, second].map(({ isAnswered, cpuMs, wallMs }) => `${isAnswered ? '' : 'late: '}${cpuMs.toFixed(0)}/${wallMs.toFixed(0)} ms`) as [string, string];
}

function times(one: number, other: number): string {
  return other > 0 ? (one / other).toFixed(1) : '-';
}
