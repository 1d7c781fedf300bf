import { createPartFactory } from '../ui/create-part-factory.ts';
import { CardScope, LicenseKeyScope } from './scopes.ts';

/** Creates a part that shows a license key, in a card or in a row of the list. */
export const createLicenseKeyPart = createPartFactory('LicenseKey', LicenseKeyScope.use);

/**
 * Creates a part of a card, which may change the license key. What it shows of the card comes from the scopes that
 * it reads besides.
 */
export const createCardPart = createPartFactory('LicenseKey', CardScope.use);
