import { GraphQLError } from 'graphql';
import type { Finding, FindingCode, Run } from '../calls/run';
import { clientPath } from './client-path';
import { KnownCauses } from './known-causes';
import type { Selection } from './selected-fields';

type Path = readonly (string | number)[];

/** The errors of an answer while it is shaped. */
export interface FindingsTold {
  /** Tells of something the answer lacks, unless a known error tells why. */
  report(code: FindingCode, message: string, path: Path, neverCame: boolean): void;
  /** All errors of the answer: first what parties reported, then what the answer itself lacks. */
  errorsOf(data: unknown): GraphQLError[];
}

/**
 * Puts findings into the client's terms. One at a place the client did not select (a key, a required field, a field asked for
 * of more types than the client wants it of) is told only if the object it belongs to lacks something.
 */
export function tellFindings(run: Pick<Run<unknown>, 'findings' | 'blanks' | 'data' | 'mostFindings'>, selection: Selection): FindingsTold {
  const placeless = new Set<string>();
  const told = run.findings.flatMap((finding) => {
    const path = finding.path && clientPath(finding.path, selection, run.data);
    // Places that the client knows nothing of are one: what is said of several of them is told once.
    const said = path && path.length > 0 ? undefined : JSON.stringify([finding.message, finding.extensions.party]);
    if (said !== undefined && placeless.has(said)) return [];
    if (said !== undefined) placeless.add(said);
    return [{ error: errorOf({ ...finding, path: path && path.length > 0 ? path : undefined }), path, isSelected: path?.length === finding.path?.length }];
  });
  const causes = new KnownCauses(
    told.flatMap(({ path }) => (path && path.length > 0 ? [path] : [])),
    [...run.blanks.map((blank): Path => clientPath(blank, selection)), ...told.flatMap(({ path, isSelected }) => (path && !isSelected ? [path] : []))],
  );
  const lacking: GraphQLError[] = [];
  return {
    report(code, message, path, neverCame) {
      if (told.length + lacking.length >= run.mostFindings || causes.explain(path, neverCame)) return;
      lacking.push(errorOf({ message, path: [...path], extensions: { code } }));
    },
    errorsOf: (data) => [...told.flatMap(({ error, path, isSelected }) => (isSelected || lacks(data, path ?? []) ? [error] : [])), ...lacking],
  };
}

/** Whether an object in the answer is null, or has a field that is. */
function lacks(data: unknown, path: Path): boolean {
  const value = path.reduce((from, step) => (from as Record<string | number, unknown> | null | undefined)?.[step], data);
  return typeof value !== 'object' || value === null || Object.values(value).includes(null);
}

function errorOf({ message, path, extensions }: Finding): GraphQLError {
  return new GraphQLError(message, { path, extensions: { ...extensions } });
}
