import { createHash } from 'node:crypto';
import {
  CAPACITIES,
  type Capacity,
  type Cell,
  FAMILY_CLASSES,
  fitsPurpose,
  MATRIX,
  NEEDS_ADDRESS,
  opensInEmergency,
  POLICY_VERSION,
  RESTRICTABLE,
  TOLD_BY_STATUTE,
} from '@ketengraaf/access';
import { DATA_CLASSES, type DataClass, PURPOSES, ROLES } from '@ketengraaf/core';

/** The rows of the tables that the second wall judges by, as values in the order of their columns. */
export interface RulesData {
  readonly version: string;
  /** Tells any other content from this, in hexadecimal. */
  readonly digest: string;
  readonly cells: readonly (readonly (string | boolean | null)[])[];
  readonly purposes: readonly (readonly string[])[];
  readonly neverOfFamily: readonly (readonly string[])[];
  readonly inEmergency: readonly (readonly string[])[];
  readonly needsAddress: readonly (readonly string[])[];
  readonly restrictable: readonly (readonly string[])[];
  readonly toldByStatute: readonly (readonly string[])[];
}

const CLASSES = Object.keys(DATA_CLASSES) as DataClass[];

/** The access matrix as the rows of `rules.cell`, with the purposes, the classes of families and what the emergency door opens beside it. */
export function rulesData(): RulesData {
  const cells = (Object.keys(CAPACITIES) as Capacity[]).flatMap((capacity) =>
    CLASSES.map((dataClass) => {
      const cell: Cell = MATRIX[capacity].cells[dataClass];
      const { shows, ofOwn, toKeeper, needs, only } = cell;
      return [capacity, dataClass, MATRIX[capacity].tie, shows, ofOwn === 'ALL', toKeeper === true, needs === 'CONSENT', only ?? null];
    }),
  );
  const purposes = ROLES.flatMap((role) =>
    CLASSES.flatMap((dataClass) => PURPOSES.filter((purpose) => fitsPurpose({ role, purpose }, dataClass)).map((purpose) => [role, dataClass, purpose])),
  );
  const neverOfFamily = ROLES.flatMap((role) => {
    const seen = FAMILY_CLASSES[role];
    return seen ? CLASSES.filter((dataClass) => !seen.includes(dataClass)).map((dataClass) => [role, dataClass]) : [];
  });
  const inEmergency = ROLES.flatMap((role) => CLASSES.filter((dataClass) => opensInEmergency(role, dataClass)).map((dataClass) => [role, dataClass]));
  const needsAddress = NEEDS_ADDRESS.map((capacity) => [capacity]);
  const restrictable = RESTRICTABLE.map((dataClass) => [dataClass]);
  const toldByStatute = TOLD_BY_STATUTE.map((capacity) => [capacity]);
  const digest = createHash('sha256')
    .update(JSON.stringify([cells, purposes, neverOfFamily, inEmergency, needsAddress, restrictable, toldByStatute]))
    .digest('hex');
  return { version: POLICY_VERSION, digest, cells, purposes, neverOfFamily, inEmergency, needsAddress, restrictable, toldByStatute };
}
