/** What forms for addresses need to know of each country. */
export type AddressData = typeof import('./form-data.ts');

let loaded: AddressData | undefined;

/** Loads it, once for all forms. Rejects if that fails, and tries again the next time. */
export async function loadAddressData(): Promise<AddressData> {
  loaded ??= await import('./form-data.ts');
  return loaded;
}

/** It, if it was loaded before. */
export function getAddressData(): AddressData | undefined {
  return loaded;
}
