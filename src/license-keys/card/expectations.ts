/** What a card is likely to show, so that its skeleton has the same boxes. */
export interface LicenseKeyExpectations {
  /**
   * The number of activations, of which a card shows ten at first. With 0, the key takes none, and the section
   * of activations and their counter are left out.
   *
   * @default 2
   */
  activations?: number | undefined;
  /** Whether there is a counter of the usage. @default false */
  usage?: boolean | undefined;
}

/** What the commonest license key has: activations with a limit, and no usage. */
export const getExpectations = (expects: LicenseKeyExpectations | null | undefined) => ({
  activations: expects?.activations ?? 2,
  usage: expects?.usage ?? false,
});
