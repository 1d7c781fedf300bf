import type { Language } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';

export const ours: Language = {
  ...de,
  messages: { ...de.messages, activations: 'Geräte' },
};
