import type { LicenseKeyMessages } from '../license-keys/messages.ts';
import type { CommonMessages } from '../locale/common-messages.ts';
import type { Overrides } from '../locale/merge-messages.ts';

/** Every text of a language: those that belong to no resource, and those of each resource. */
export interface LanguageMessages {
  common: CommonMessages;
  licenseKeys: LicenseKeyMessages;
}

/**
 * A vendor's own texts in place of some of the {@link LanguageMessages}; what is left out, or
 * `undefined`, keeps its text. Of the records among them (`status`, `failures`, `list`) each entry
 * can be replaced by itself.
 *
 * @example
 * const messages: MessageOverrides = {
 *   common: { platform: 'Acme Shop' },
 *   licenseKeys: { activations: 'Devices', status: { disabled: 'Paused' } },
 * };
 */
export type MessageOverrides = Overrides<LanguageMessages>;
