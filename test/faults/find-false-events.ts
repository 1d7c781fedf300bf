import type { PortalEvent } from 'polar-customer-portal';
import type { Clicks } from './clicks.ts';
import type { Received } from './received.ts';
import { kindOf } from './schedule.ts';
import type { World } from './world.ts';

interface Facts {
  world: World;
  clicks: Clicks;
  received: readonly Received[];
}

/** Events that tell the host app what is not so. @param fresh - How many of the last ones are new. */
export function findFalseEvents(
  events: readonly PortalEvent[],
  fresh: number,
  { world, clicks, received }: Facts,
): string[] {
  const problems: string[] = [];
  for (const event of fresh > 0 ? events.slice(-fresh) : []) {
    if (event.type === 'license_key.deactivated' && isHeld(event, world)) {
      problems.push('An event tells of a deactivation that was not made.');
    }
    if (event.type === 'license_key.rotated' && !wasRotated(event.license_key_id, world, clicks)) {
      problems.push('An event tells of a rotation that was not made.');
    }
  }
  const ended = events.filter(({ type }) => type === 'session_ended').length;
  if (ended > countEnds(received)) problems.push('An event tells of a session that did not end.');
  return problems;
}

function isHeld(
  event: Extract<PortalEvent, { type: 'license_key.deactivated' }>,
  { polar }: World,
): boolean {
  const held = polar.licenseKeys.get(event.license_key_id)?.activations ?? [];
  return held.some(({ id }) => id === event.activation_id);
}

/** Whether the license key has another key than a customer saw with a click. Whose rotation it was, nobody can tell. */
function wasRotated(id: string, { versions }: World, { changes }: Clicks): boolean {
  const current = (versions.get(id) ?? []).length - 1;
  return changes.some(
    ({ kind, keyId, version }) => kind === 'rotate' && keyId === id && version < current,
  );
}

/**
 * How often a session may have ended. Polar's own 401 ends one only when another follows, with a new token: after a
 * session that ended early, there is no other unless it is planned.
 */
function countEnds(received: readonly Received[]): number {
  // Nobody is told of a session that only the names of license keys were refused with.
  const refused = received.filter(({ status, path }) => status === 401 && kindOf(path) !== 'names');
  const own = refused.filter(({ bearer, fault }) => bearer && !fault.kind.startsWith('proxy'));
  const planned = own.filter(({ fault }) => fault.kind === 'own_401');
  const older = received.filter(({ path, isOlder }) => isOlder && path.startsWith('/polar/'));
  const others = refused.length - own.length + older.length;
  return own.length > 1 ? others + planned.length : others;
}
