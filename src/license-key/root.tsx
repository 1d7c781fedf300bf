'use client';

import { forwardRef, useState, type ComponentPropsWithoutRef, type Ref } from 'react';
import { mergeMessages, type MessageOverrides } from '../locale/messages.ts';
import { findListed } from '../query/listed-license-key.ts';
import { usePortal, type PortalActions } from '../react/context.ts';
import { useLicenseKey } from '../react/use-license-key.ts';
import { useNow } from '../react/use-now.ts';
import { Confirmation } from './confirmation.tsx';
import type { HeadingLevel, Question } from './context.ts';
import { getKeyEnd } from './mask.ts';
import { Panel, usePanel } from './panel.tsx';
import { LicenseKeySkeleton } from './skeleton.tsx';
import { getLicenseKeyState } from './state.ts';
import { useChanges } from './use-changes.ts';
import { useCopy } from './use-copy.ts';
import { useReveal } from './use-reveal.ts';

/** Props of {@link LicenseKeyRoot}: these, and every attribute of a `<section>`. */
export interface LicenseKeyRootProps extends Omit<ComponentPropsWithoutRef<'section'>, 'id'> {
  /** The id of the license key, a UUID v4; not the key itself. */
  id: string;
  /** From how many days before its expiry the key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /** The level of the card's heading; the one inside it is a level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** What the customer may change, over what the provider says. */
  actions?: PortalActions | undefined;
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
  expiresSoonDays,
  headingLevel,
  actions,
  messages: overrides,
  children,
  ...props
}: LicenseKeyRootProps & { rootRef: Ref<HTMLElement> }) {
  const portal = usePortal();
  const { client, queryClient, emit } = portal;
  const messages = mergeMessages(portal.messages, overrides);
  const query = useLicenseKey(id);
  const now = useNow();
  // A list that was here before has told all but the activations.
  const licenseKey = query.data ?? findListed(queryClient, client, id);
  const state = licenseKey && getLicenseKeyState(licenseKey, now, expiresSoonDays);
  const key = licenseKey?.key ?? '';

  const panel = usePanel(
    query,
    licenseKey !== undefined,
    messages,
    messages.title,
    messages.loading,
    headingLevel,
  );
  const { announce } = panel.view;
  const [isRevealed, setRevealed] = useReveal((isShown) => {
    announce(isShown ? messages.keyRevealed : messages.maskedKey(getKeyEnd(key)));
    if (isShown) emit({ type: 'revealed', license_key_id: id });
  });
  const [copyOutcome, copy] = useCopy(key, (outcome) => {
    announce(messages[outcome]);
    if (outcome === 'copied') emit({ type: 'copied', license_key_id: id });
  });
  const [question, ask] = useState<Question | null>(null);
  const changes = useChanges(id, licenseKey, panel.view.failure, messages, announce);

  return (
    <Panel
      {...props}
      slot="license-key-card"
      state={state}
      skeleton={<LicenseKeySkeleton />}
      panel={panel}
      view={{
        licenseKey,
        activations: query.data?.activations,
        state,
        now,
        actions: {
          deactivate: actions?.deactivate ?? portal.actions?.deactivate,
          rotate: actions?.rotate ?? portal.actions?.rotate,
        },
        isRevealed,
        setRevealed,
        copyOutcome,
        copy,
        ask,
        ...changes,
      }}
    >
      {children}
      {question && <Confirmation {...question} messages={messages} onClose={() => ask(null)} />}
    </Panel>
  );
}
