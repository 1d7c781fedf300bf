import { createOrganization, type MockOrganization } from '../fixtures/organization.ts';

/** The vendors that the server knows. */
export interface Organizations {
  /** Adds an organization, unless there is one with its id. */
  add(organization: MockOrganization): void;
  /** Adds an organization, or replaces the one with its id. */
  set(organization: MockOrganization): void;
  remove(id: string): void;
  find(id: string): MockOrganization | undefined;
  /** In any case of letters. */
  findBySlug(slug: string): MockOrganization | undefined;
  /** One that nobody told of has the default settings. */
  get(id: string): MockOrganization;
}

export function createOrganizations(): Organizations {
  const organizations = new Map<string, MockOrganization>();
  const find = (id: string) => organizations.get(id.toLowerCase());
  const set = (organization: MockOrganization) => {
    // A copy, so that one fixture can be given to two mocks.
    organizations.set(organization.id.toLowerCase(), structuredClone(organization));
  };

  return {
    add(organization) {
      if (!find(organization.id)) set(organization);
    },
    set,
    remove: (id) => void organizations.delete(id.toLowerCase()),
    find,
    findBySlug: (slug) =>
      [...organizations.values()].find(
        (organization) => organization.slug.toLowerCase() === slug.toLowerCase(),
      ),
    get: (id) => find(id) ?? createOrganization({ id }),
  };
}
