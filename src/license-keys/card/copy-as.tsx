'use client';

import { forwardRef, useEffect } from 'react';
import { PortalError } from '../../core/http/errors.ts';
import { usePortal } from '../../core/react/portal.ts';
import { reportMistake } from '../../core/react/report-mistake.ts';
import type { PartProps } from '../../ui/create-part.tsx';
import { createCardPart } from '../create-license-key-part.ts';
import { findCopyFormatMistake, type CopyFormat } from '../rules/copy-format.ts';
import { CopyFormatScope, CopyScope } from '../scopes.ts';
import { showCopied } from './show-copied.tsx';

const CopyAs = createCardPart(
  'CopyAs',
  'license-key-copy-as',
  'button',
  ({ copy, messages }, _, part) => {
    const { lastCopy } = CopyScope.use(part);
    const format = CopyFormatScope.use('LicenseKey.CopyAs');
    const { report } = usePortal();
    const mistake = findCopyFormatMistake(format);
    useEffect(() => {
      if (mistake) reportMistake(report, new PortalError('invalid_request', mistake));
    }, [mistake, report]);
    if (mistake) return null;
    const { label, template } = format;
    const outcome = lastCopy?.template === template ? lastCopy.outcome : null;
    return {
      'data-state': outcome,
      onClick: () => void copy(template),
      ...showCopied(outcome, label, messages),
    };
  },
);

/** What a developer without TypeScript may pass. */
const NO_FORMAT: CopyFormat = { label: '', template: '' };

/** Props of {@link LicenseKeyCopyAs}: these, and every attribute of a `<button>`. */
export type LicenseKeyCopyAsProps = PartProps<'button'> & {
  /** What the button says and copies. */
  format: CopyFormat;
};

/**
 * Copies the key in a format of yours, whether it is masked or not. Renders a `<button>` element, or nothing
 * for a format without a label or without `{key}` in its template, which `onError` hears.
 */
export const LicenseKeyCopyAs = forwardRef<HTMLButtonElement, LicenseKeyCopyAsProps>(
  function LicenseKeyCopyAs({ format, ...props }, ref) {
    return (
      <CopyFormatScope.Provider value={format ?? NO_FORMAT}>
        <CopyAs {...props} ref={ref} />
      </CopyFormatScope.Provider>
    );
  },
);
LicenseKeyCopyAs.displayName = 'LicenseKey.CopyAs';
