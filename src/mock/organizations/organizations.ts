import type { ServerState } from '../core/call.ts';
import type { Resource } from '../core/route.ts';
import type { MockOrganization } from '../fixtures/organization.ts';
import { get } from './operations/get.ts';

/** The vendors that a mock of Polar knows. */
export interface OrganizationStore {
  /** Adds an organization, or replaces the one with its id, as when the vendor changes a setting. */
  add(organization: MockOrganization): void;
  /** A copy of what the server knows now. */
  get(id: string): MockOrganization | undefined;
  /** Removes an organization, as if there had never been one. */
  remove(id: string): void;
}

/** The resource of organizations. */
export function createOrganizationResource({
  organizations,
}: ServerState): Resource & { store: OrganizationStore } {
  return {
    routes: [
      {
        operation: 'organizations.get',
        method: 'GET',
        path: '/v1/customer-portal/organizations/{slug}',
        auth: 'none',
        handle: get,
      },
    ],
    store: {
      add: organizations.set,
      get: (id) => structuredClone(organizations.find(id)),
      remove: organizations.remove,
    },
  };
}
