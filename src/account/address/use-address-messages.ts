import { useMemo } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { addressEnglish } from '../../locale/address-english.ts';
import type { AddressMessages } from '../../locale/address-messages.ts';
import { mergeMessages } from '../../locale/merge-messages.ts';

/** The texts of forms for an address, in the provider's language and with its overrides. */
export function useAddressMessages(): AddressMessages {
  const { address } = usePortal().messages;
  return useMemo(() => mergeMessages<AddressMessages>(addressEnglish, address), [address]);
}
