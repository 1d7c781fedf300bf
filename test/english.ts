import { commonEnglish } from '../src/locale/english.ts';
import { licenseKeyEnglish } from '../src/license-keys/english.ts';
import type { FailureKind, FailureText, NextStep } from '../src/locale/common-messages.ts';
import { getFailureText } from '../src/locale/failure-text.ts';

/** The text of a failure above a button that does this. */
export const getFailure = (kind: FailureKind, step: NextStep | null = null): FailureText =>
  getFailureText(kind, commonEnglish, licenseKeyEnglish, step);

const failures = Object.fromEntries(
  Object.keys(commonEnglish.failures).map((kind) => [
    kind,
    getFailure(kind as FailureKind, 'try_again'),
  ]),
) as Record<FailureKind, FailureText>;

/** All English texts that the components show, for tests and stories that look for them. */
export const en = { ...commonEnglish, ...licenseKeyEnglish, failures };
