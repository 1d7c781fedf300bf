import { useShownTime } from '../../core/react/use-shown-time.ts';
import { createCardPart } from '../create-license-key-part.ts';
import { findNotice } from './find-notice.ts';
import { DeactivationScope, LicenseKeyScope, RotationScope } from '../scopes.ts';
import { LicenseKeyRotate } from './rotate.tsx';

/** Milliseconds for which the customer can read it. */
const SHOWN_TIME = 15_000;

/**
 * What was deactivated last, for 15 seconds, with an offer to replace the key as well: who has a lost device
 * could activate it again. Renders a `<div>` element.
 */
export const Deactivated = createCardPart(
  'Deactivated',
  'portal-notice',
  'div',
  ({ forgetDeactivation, messages }, panel, part) => {
    const { deactivation } = DeactivationScope.use(part);
    const { licenseKey } = LicenseKeyScope.use(part);
    const { isOffered: mayRotate } = RotationScope.use(part);
    const done = deactivation?.outcome === 'done' ? deactivation : null;
    useShownTime({
      id: done?.id,
      find: () => findNotice(panel, ['deactivated']),
      milliseconds: SHOWN_TIME,
      // Its button may have opened the question, and gets the focus back.
      isNeeded: () => [...panel.findSlot('portal-confirmation')].length > 0,
      onEnd: forgetDeactivation,
    });
    if (!done) return null;
    const isOffered = done.isReplaceable && done.keyBefore === licenseKey.key && mayRotate;
    return {
      'data-state': 'deactivated',
      icon: 'check_circle',
      children: (
        <>
          <span>
            <span>{messages.deactivated(done.name)}</span>
            {isOffered && <small>{messages.mayReturn}</small>}
          </span>
          {isOffered && <LicenseKeyRotate />}
        </>
      ),
    };
  },
);
