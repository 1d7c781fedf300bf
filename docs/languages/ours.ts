import type { Language } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';

const { licenseKeys } = de.messages;

export const ours: Language = {
  ...de,
  messages: { ...de.messages, licenseKeys: { ...licenseKeys, activations: 'Geräte' } },
};
