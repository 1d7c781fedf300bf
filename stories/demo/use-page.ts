import { useSyncExternalStore } from 'react';

/** The pages of the vendor's app that exist, by their fragment in the address. */
export const PAGES = {
  license: {
    title: 'License',
    intro: 'This key unlocks Nimbus Studio. Enter it when the app asks for it.',
  },
  downloads: {
    title: 'Downloads',
    intro: 'Nimbus Studio and what belongs to it.',
  },
  billing: {
    title: 'Billing',
    intro: 'Your subscription, what you have paid, and the details on your invoices.',
  },
} as const;

export type PageName = keyof typeof PAGES;

/** The page that the address names. */
export function usePage(): PageName {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

function read(): PageName {
  const name = location.hash.slice(1);
  return name in PAGES ? (name as PageName) : 'license';
}
