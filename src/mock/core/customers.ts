import type { MockCustomer } from '../fixtures/customer.ts';
import type { MockMember } from '../fixtures/member.ts';

/** The people that the server knows, and can create sessions for. */
export interface Customers {
  /** Adds a customer, unless there is one with its id. */
  add(customer: MockCustomer): void;
  /** Adds a member, unless there is one with its id. */
  addMember(member: MockMember): void;
  find(id: string): MockCustomer | undefined;
  findByExternalId(externalId: string): MockCustomer | undefined;
  findMember(id: string): MockMember | undefined;
  findMemberByExternalId(externalId: string): MockMember | undefined;
}

export function createCustomers(known: readonly MockCustomer[]): Customers {
  const customers = createPeople<MockCustomer>();
  const members = createPeople<MockMember>();
  known.forEach(customers.add);
  return {
    add: customers.add,
    addMember: members.add,
    find: customers.find,
    findByExternalId: customers.findByExternalId,
    findMember: members.find,
    findMemberByExternalId: members.findByExternalId,
  };
}

function createPeople<Person extends { id: string; external_id: string | null }>() {
  const people = new Map<string, Person>();
  return {
    add(person: Person) {
      const id = person.id.toLowerCase();
      // A copy, so that one fixture can be given to two mocks.
      if (!people.has(id)) people.set(id, structuredClone(person));
    },
    find: (id: string) => people.get(id.toLowerCase()),
    findByExternalId: (externalId: string) =>
      [...people.values()].find((person) => person.external_id === externalId),
  };
}
