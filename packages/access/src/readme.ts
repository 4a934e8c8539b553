import { whoSeesWhat } from './who-sees-what';

const BEGIN = '<!-- who sees what: begin, made by `npm run who-sees-what` -->';
const END = '<!-- who sees what: end -->';

/** A README with its section "Who sees what" as the matrix has it now; throws if it has no place for it. */
export function withWhoSeesWhat(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the README has no place for who sees what: put ${BEGIN} and ${END} around it`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${whoSeesWhat()}\n\n${readme.slice(end)}`;
}
