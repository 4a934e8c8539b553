import { whoDoesWhat } from './who-does-what';
import { whoSeesWhat } from './who-sees-what';

const MADE = { 'who sees what': whoSeesWhat, 'who does what': whoDoesWhat } as const;

/** A README with its sections "Who sees what" and "Who does what" as the tables have it now; throws if it has no place for one. */
export function withRights(readme: string): string {
  return Object.entries(MADE).reduce((text, [name, make]) => withPart(text, name, make()), readme);
}

function withPart(readme: string, name: string, made: string): string {
  const [opening, closing] = [`<!-- ${name}: begin, made by \`npm run who-sees-what\` -->`, `<!-- ${name}: end -->`];
  const [begin, end] = [readme.indexOf(opening), readme.indexOf(closing)];
  if (begin < 0 || end < begin) throw new Error(`the README has no place for ${name}: put ${opening} and ${closing} around it`);
  return `${readme.slice(0, begin + opening.length)}\n\n${made}\n\n${readme.slice(end)}`;
}
