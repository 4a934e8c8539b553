import { type Context, type Decision, decide } from '@ketengraaf/access';
import type { Caller, DataClass } from '@ketengraaf/core';
import DataLoader from 'dataloader';
import type { Statement } from './select';
import type { Subject } from './subject';
import type { Transaction } from './transaction';

const TIES: Readonly<Record<'YOUTH' | 'FAMILY', Statement>> = {
  YOUTH: { name: 'ties', text: 'select youth_id as id, role from facts.ties($1)' },
  FAMILY: { name: 'family_ties', text: 'select family_id as id, role from facts.family_ties($1)' },
};

const CONSENTS: Readonly<Record<'YOUTH' | 'FAMILY', Statement>> = {
  YOUTH: { name: 'consents', text: 'select youth_id as id, data_class as "dataClass" from facts.consents($1)' },
  FAMILY: { name: 'family_consents', text: 'select family_id as id, data_class as "dataClass" from facts.family_consents($1)' },
};

/** Reads the facts about asker and subjects once for each subject, and decides class by class. */
export class Judge {
  readonly #contexts: Readonly<Record<'YOUTH' | 'FAMILY', DataLoader<string, Context>>>;

  constructor(
    private readonly transaction: Transaction,
    private readonly caller: Caller,
    private readonly areFactsFresh: () => boolean,
  ) {
    this.#contexts = { YOUTH: this.#loader('YOUTH'), FAMILY: this.#loader('FAMILY') };
  }

  /** What is known of asker and subject. */
  async contextOf(subject: Subject): Promise<Context> {
    if (subject.kind !== 'NONE') return this.#contexts[subject.kind].load(subject.id);
    const { employer } = await this.transaction.enter();
    return { employer, roles: [], consents: [], areFactsFresh: this.areFactsFresh() };
  }

  /** Decides about a class of data about a subject, as kept by an organisation (undefined: by any other than the asker's). */
  decide(subject: Subject, dataClass: DataClass, organisation: string | undefined, context: Context): Decision {
    return decide({ subject: this.caller, action: 'read', resource: { dataClass, subjectKind: subject.kind, organisation }, context });
  }

  #loader(kind: 'YOUTH' | 'FAMILY'): DataLoader<string, Context> {
    return new DataLoader(async (ids) => {
      const [{ employer }, ties, consents] = await Promise.all([
        this.transaction.enter(),
        this.transaction.rows<{ id: string; role: string }>(TIES[kind], [ids]),
        this.transaction.rows<{ id: string; dataClass: string }>(CONSENTS[kind], [ids]),
      ]);
      const areFactsFresh = this.areFactsFresh();
      return ids.map((id) => ({
        employer,
        roles: ties.filter((tie) => tie.id === id).map((tie) => tie.role),
        consents: consents.filter((consent) => consent.id === id).map((consent) => consent.dataClass),
        areFactsFresh,
      }));
    });
  }
}
