import { createFixtureId } from './fixture-id.ts';

/** One person of a customer, as Polar sends it with a license key. */
export interface PortalMember {
  id: string;
  email: string;
  external_id: string | null;
}

/** Creates a member; each call has an id of its own. */
export function createMember(overrides: Partial<PortalMember> = {}): PortalMember {
  return {
    id: overrides.id ?? createFixtureId(),
    email: 'robin@example.com',
    external_id: null,
    ...overrides,
  };
}
