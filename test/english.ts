import { commonEnglish } from '../src/locale/english.ts';
import { licenseKeyEnglish } from '../src/license-keys/english.ts';
import type { FailureKind, FailureText } from '../src/locale/common-messages.ts';
import { getFailureText } from '../src/locale/failure-text.ts';

const failures = Object.fromEntries(
  Object.keys(commonEnglish.failures).map((kind) => [
    kind,
    getFailureText(kind as FailureKind, commonEnglish, licenseKeyEnglish),
  ]),
) as Record<FailureKind, FailureText>;

/** All English texts that the components show, for tests and stories that look for them. */
export const en = { ...commonEnglish, ...licenseKeyEnglish, failures };
