'use client';

import { forwardRef, type ComponentPropsWithoutRef, type Ref } from 'react';
import type { LicenseKeyRead } from '../schema.ts';
import type { MessageOverrides } from '../../locale/messages.ts';
import { usePortal, type PortalActions, type PortalTheme } from '../../core/react/context.ts';
import type { LicenseKeyClassNames } from '../../core/react/slots.ts';
import { useLicenseKey } from '../use-license-key.ts';
import { useNow } from '../../core/react/use-now.ts';
import type { HeadingLevel } from '../context.ts';
import { Panel } from '../../ui/panel.tsx';
import { Shown } from './shown.tsx';
import { LicenseKeySkeleton } from './skeleton.tsx';
import { getLicenseKeyState } from '../rules/state.ts';

/** Props of {@link LicenseKeyRoot}: these, and every attribute of a `<section>`. */
export interface LicenseKeyRootProps extends Omit<ComponentPropsWithoutRef<'section'>, 'id'> {
  /** The id of the license key, a UUID v4; not the key itself. */
  id: string;
  /**
   * The key as a list of yours has it: shows until the answer is there, without its activations. Another
   * one than `id` says is left out.
   */
  listed?: LicenseKeyRead | undefined;
  /** From how many days before its expiry the key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /** The level of the card's heading; the one inside it is a level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** What the customer may change, over what the provider says. */
  actions?: PortalActions | undefined;
  /** @default that of the provider, else "light" */
  theme?: PortalTheme | undefined;
  /** Your own classes for its parts, besides those of the provider. */
  classNames?: LicenseKeyClassNames | undefined;
  /** Your own words for some of ours, over those of the provider. */
  messages?: MessageOverrides | undefined;
}

/**
 * A license key for the parts inside. Until it is there, and when it cannot be had, it shows that by
 * itself; then its children. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/license-keys/{id}`, one request.
 *
 * @example
 * <LicenseKey.Root id={id}>
 *   <LicenseKey.Value /> <LicenseKey.Copy />
 * </LicenseKey.Root>
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 */
export const LicenseKeyRoot = forwardRef<HTMLElement, LicenseKeyRootProps>(
  function LicenseKeyRoot(props, ref) {
    // Another key, or another customer, begins anew: masked, and with nothing of the one before.
    return <Root key={usePortal().client.scope + props.id} {...props} rootRef={ref} />;
  },
);

/** The root of one key of one customer. */
function Root({
  id,
  listed,
  expiresSoonDays,
  actions,
  children,
  ...props
}: LicenseKeyRootProps & { rootRef: Ref<HTMLElement> }) {
  const portal = usePortal();
  const query = useLicenseKey(id);
  const now = useNow();
  const licenseKey = query.data ?? (listed?.id === id ? listed : undefined);
  const state = licenseKey && getLicenseKeyState(licenseKey, now, expiresSoonDays);
  return (
    <Panel
      {...props}
      name="license-key-card"
      query={query}
      state={state}
      skeleton={<LicenseKeySkeleton />}
    >
      {licenseKey && state && (
        <Shown
          licenseKey={licenseKey}
          activations={query.data?.activations}
          state={state}
          now={now}
          allows={(change) => actions?.[change] ?? portal.actions?.[change] ?? true}
        >
          {children}
        </Shown>
      )}
    </Panel>
  );
}
