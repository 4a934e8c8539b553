import { SettingsError } from '@ketengraaf/core';
import { ChangedMigrationError, EmbeddedPostgresError } from '@ketengraaf/database';
import { EXIT, Refusal } from './refusal';

type Sentence = (place: string) => string;

/** By the codes of the operating system and of PostgreSQL (SQLSTATE). */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  // of all that is done in a data folder, only making one can miss what is above it
  ENOENT_mkdir: (place) => `${place} cannot be made there: choose another folder with --data-dir.`,
  ENOSPC: (place) => `The disk that holds ${place} is full: free some space and start again.`,
  EDQUOT: (place) => `The disk quota for ${place} is used up: free some space and start again.`,
  EACCES: (place) => `There is no right to write in ${place}: give yourself that right, or choose another folder with --data-dir.`,
  EPERM: (place) => `There is no right to write in ${place}: give yourself that right, or choose another folder with --data-dir.`,
  EROFS: (place) => `The disk that holds ${place} is read-only: choose another folder with --data-dir.`,
  ENOTDIR: (place) => `${place} is not a folder: choose another with --data-dir.`,
  EEXIST: (place) => `${place} is not a folder: choose another with --data-dir.`,
  '53100': () => 'The disk that holds the databases is full: free some space and start again.',
  '28P01': (place) => `The databases do not accept the passwords in ${place}: start with --reset, or choose another folder with --data-dir.`,
};

/** Turns any failure into one that a person can act on, where we know what it means; everything else is a bug and stays as it is. */
export function explain(error: unknown, place: string): unknown {
  if (error instanceof Refusal) return error;
  if (error instanceof EmbeddedPostgresError || error instanceof ChangedMigrationError || error instanceof SettingsError)
    return new Refusal(error.message, EXIT.FAILED);
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, syscall, path: file } = cause as NodeJS.ErrnoException;
    const sentence = code === undefined ? undefined : (SENTENCES[`${code}_${syscall}`] ?? SENTENCES[code]);
    if (sentence) return new Refusal(sentence(file ?? place));
  }
  return error;
}
