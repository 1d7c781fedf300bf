import { useState } from 'react';
import { useHandler } from '../../core/react/use-handler.ts';
import { getAddressData, loadAddressData, type AddressData } from './load-address-data.ts';

/** What forms need to know of countries: `undefined` while it loads, `'failed'` where that has failed. */
export interface AddressDataState {
  data: AddressData | 'failed' | undefined;
  /** Loads it, unless it is there. */
  load: () => void;
}

/** Loads what forms need to know of countries, once a form asks for it. */
export function useAddressData(): AddressDataState {
  const [data, setData] = useState<AddressDataState['data']>(getAddressData);
  const load = useHandler(() => {
    if (data && data !== 'failed') return;
    setData(undefined);
    loadAddressData().then(setData, () => setData('failed'));
  });
  return { data, load };
}
