import { createActivation } from 'polar-customer-portal/mock';

const DAY = 24 * 60 * 60 * 1000;

/** An ISO 8601 date. Negative days are in the past. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

/** The activations in most stories. */
export function laptops(count: 1 | 2 | 3) {
  return [
    createActivation({
      label: 'Studio Mac',
      meta: { os: 'macOS 16.1' },
      created_at: daysFromNow(-11),
    }),
    createActivation({
      label: 'Travel laptop',
      meta: { os: 'Windows 11' },
      created_at: daysFromNow(-80),
    }),
    createActivation({
      label: 'build-server-01',
      meta: { os: 'Debian 12', cpu_cores: 12, arm: true },
      created_at: daysFromNow(-81),
    }),
  ].slice(0, count);
}
