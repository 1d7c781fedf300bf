import type { Language } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';

const { common, licenseKeys } = de.messages;

export const ours: Language = {
  ...de,
  messages: { common, licenseKeys: { ...licenseKeys, activations: 'Geräte' } },
};
