import type { ReactNode } from 'react';
import { useReadNames } from '../../account/use-benefit-names.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** The name of a license key in the list. */
interface RowName {
  /** A text if it is the benefit's, and whatever the host app has returned if it is the host app's. */
  name: ReactNode;
  /** Whether the host app has named it. */
  isOwn: boolean;
  /** Whether it is still being read. */
  isLoading: boolean;
}

/**
 * The names of license keys in the list: the host app's, otherwise what their benefits are called. A benefit
 * is only read for license keys that the host app does not name.
 *
 * @param hasNames - Whether the names of benefits may be read.
 * @returns The names by the ids of the license keys.
 */
export function useRowNames(
  licenseKeys: readonly LicenseKeyRead[],
  getName: ((licenseKey: LicenseKeyRead) => ReactNode) | undefined,
  hasNames: boolean,
): ReadonlyMap<string, RowName> {
  const own = licenseKeys.map((licenseKey) => getName?.(licenseKey));
  const unnamed = licenseKeys.filter((_, index) => isNothing(own[index]));
  const names = useReadNames(hasNames ? unnamed.map(({ benefit_id }) => benefit_id) : []);
  return new Map(
    licenseKeys.map(({ id, benefit_id }, index) => {
      const name = own[index];
      const isOwn = !isNothing(name);
      const isLoading = !isOwn && hasNames && !names.has(benefit_id);
      return [id, { name: isOwn ? name : names.get(benefit_id), isOwn, isLoading }];
    }),
  );
}

/** Whether React would render nothing. */
const isNothing = (name: ReactNode) =>
  name === undefined || name === null || name === '' || typeof name === 'boolean';
