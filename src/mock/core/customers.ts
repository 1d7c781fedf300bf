import type { MockCustomer } from '../fixtures/customer.ts';
import type { MockMember } from '../fixtures/member.ts';

/** People of one kind that the server knows. */
interface People<Person> {
  /** Adds a person, unless there is one with its id. */
  add(person: Person): void;
  /** Adds a person, or replaces the one with its id. */
  set(person: Person): void;
  remove(id: string): void;
  find(id: string): Person | undefined;
  findByExternalId(externalId: string): Person | undefined;
  /** In any case of letters. */
  findByEmail(email: string): Person | undefined;
}

/** The people that the server knows, and can create sessions for. */
export interface Customers extends People<MockCustomer> {
  members: People<MockMember>;
}

export function createCustomers(known: readonly MockCustomer[]): Customers {
  const customers = createPeople<MockCustomer>();
  known.forEach(customers.add);
  return { ...customers, members: createPeople<MockMember>() };
}

function createPeople<
  Person extends { id: string; external_id: string | null; email: string | null },
>(): People<Person> {
  const people = new Map<string, Person>();
  const find = (id: string) => people.get(id.toLowerCase());
  const set = (person: Person) => {
    // A copy, so that one fixture can be given to two mocks.
    people.set(person.id.toLowerCase(), structuredClone(person));
  };
  const findBy = (matches: (person: Person) => boolean) => [...people.values()].find(matches);

  return {
    add(person) {
      if (!find(person.id)) set(person);
    },
    set,
    remove: (id) => void people.delete(id.toLowerCase()),
    find,
    findByExternalId: (externalId) => findBy(({ external_id }) => external_id === externalId),
    findByEmail: (email) => findBy((person) => person.email?.toLowerCase() === email.toLowerCase()),
  };
}
