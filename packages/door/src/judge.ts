import { type Consent, type Context, type Decision, decide, type Resource, type Standing } from '@ketengraaf/access';
import type { Caller, DataClass } from '@ketengraaf/core';
import DataLoader from 'dataloader';
import { groupBy } from './group-by';
import type { Statement } from './select';
import type { Subject } from './subject';
import type { Transaction } from './transaction';

const TIES: Readonly<Record<'YOUTH' | 'FAMILY', Statement>> = {
  YOUTH: { name: 'ties', text: 'select youth_id as id, role from facts.ties($1)' },
  FAMILY: { name: 'family_ties', text: 'select family_id as id, role from facts.family_ties($1)' },
};

const CONSENT_COLUMNS = 'data_class as "dataClass", birth_date as "birthDate", given_by as "givenBy"';

const CONSENTS: Readonly<Record<'YOUTH' | 'FAMILY', Statement>> = {
  YOUTH: { name: 'consents', text: `select youth_id as id, ${CONSENT_COLUMNS} from facts.consents($1)` },
  FAMILY: { name: 'family_consents', text: `select family_id as id, ${CONSENT_COLUMNS} from facts.family_consents($1)` },
};

const STANDING_COLUMNS = 'birth_date as "birthDate", is_subject as "isSubject", authority, measures, restricted';

const STANDINGS: Readonly<Record<'YOUTH' | 'FAMILY', Statement>> = {
  YOUTH: { name: 'standing', text: `select youth_id as id, ${STANDING_COLUMNS} from facts.standing($1)` },
  FAMILY: { name: 'family_standing', text: `select family_id as id, ${STANDING_COLUMNS} from facts.family_standing($1)` },
};

const SECRETS: Readonly<Record<'YOUTH' | 'FAMILY', Statement>> = {
  YOUTH: { name: 'secret_addresses', text: 'select unnest(facts.secret_addresses($1)) as id' },
  FAMILY: { name: 'families_with_secret', text: 'select unnest(facts.families_with_secret($1)) as id' },
};

/** A birth date that is not known is null in a row, and undefined to the rules. */
type Kept<T extends { readonly birthDate: unknown }> = { readonly id: string; readonly birthDate: string | null } & Omit<T, 'birthDate' | 'today'>;

const known = <T extends { readonly birthDate: string | null }>({ birthDate, ...rest }: T) => ({ ...rest, birthDate: birthDate ?? undefined });

/** How somebody stands who is not tied at all. */
const NO_STANDING = { birthDate: undefined, isSubject: false, authority: 'NONE', measures: [] } as const;

/** Reads the facts about asker and subjects once for each subject, and decides class by class. */
export class Judge {
  readonly #contexts: Readonly<Record<'YOUTH' | 'FAMILY', DataLoader<string, Context>>>;
  readonly #secrets: Readonly<Record<'YOUTH' | 'FAMILY', DataLoader<string, boolean>>>;

  constructor(
    private readonly transaction: Transaction,
    private readonly caller: Caller,
  ) {
    this.#secrets = { YOUTH: this.#secretLoader('YOUTH'), FAMILY: this.#secretLoader('FAMILY') };
    this.#contexts = { YOUTH: this.#loader('YOUTH'), FAMILY: this.#loader('FAMILY') };
  }

  /** What is known of asker and subject; whether an address is secret only where the rows are about one. */
  async contextOf(subject: Subject, part?: Resource['part']): Promise<Context> {
    if (subject.kind !== 'NONE') {
      const context = this.#contexts[subject.kind].load(subject.id);
      if (part !== 'ADDRESS') return context;
      const [known, hasSecretAddress] = await Promise.all([context, this.#secrets[subject.kind].load(subject.id)]);
      return { ...known, hasSecretAddress };
    }
    const { employer, today, areFactsFresh } = await this.transaction.enter();
    return { ...NO_STANDING, today, employer, roles: [], consents: [], areFactsFresh };
  }

  /** Decides about a class of data about a subject, as kept by an organisation (undefined: by any other than the asker's). */
  decide(subject: Subject, dataClass: DataClass, organisation: string | undefined, context: Context, about: Pick<Resource, 'part' | 'actor'> = {}): Decision {
    const resource = { dataClass, subjectKind: subject.kind, organisation, ...about };
    return this.transaction.judging(() => decide({ subject: this.caller, action: 'read', resource, context }));
  }

  #secretLoader(kind: 'YOUTH' | 'FAMILY'): DataLoader<string, boolean> {
    return new DataLoader(async (ids) => {
      const secret = new Set((await this.transaction.rows<{ id: string }>(SECRETS[kind], [ids], 'rights')).map(({ id }) => id));
      return ids.map((id) => secret.has(id));
    });
  }

  #loader(kind: 'YOUTH' | 'FAMILY'): DataLoader<string, Context> {
    return new DataLoader(async (ids) => {
      const [{ employer, today, areFactsFresh }, ties, consents, standings] = await Promise.all([
        this.transaction.enter(),
        this.transaction.rows<{ id: string; role: string }>(TIES[kind], [ids], 'rights'),
        this.transaction.rows<Kept<Consent>>(CONSENTS[kind], [ids], 'rights'),
        this.transaction.rows<Kept<Standing & Pick<Context, 'isSubject' | 'restricted'>>>(STANDINGS[kind], [ids], 'rights'),
      ]);
      const rolesOf = groupBy(ties, ({ id }) => id);
      const consentsOf = groupBy(consents, ({ id }) => id);
      const standingOf = new Map(standings.map((standing) => [standing.id, known(standing)]));
      return ids.map((id) => ({
        ...NO_STANDING,
        ...standingOf.get(id),
        today,
        employer,
        roles: (rolesOf.get(id) ?? []).map(({ role }) => role),
        consents: (consentsOf.get(id) ?? []).map(known),
        areFactsFresh,
      }));
    });
  }
}
