'use client';

import { forwardRef, useEffect, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { mergeMessages, type MessageOverrides } from '../locale/messages.ts';
import { usePortal } from '../react/context.ts';
import { useLicenseKey } from '../react/use-license-key.ts';
import { useNow } from '../react/use-now.ts';
import { LicenseKeyActivations } from './activations.tsx';
import { LicenseKeyAllowances } from './allowances.tsx';
import { LicenseKeyContext, type HeadingLevel } from './context.ts';
import { LicenseKeyFailure } from './failure.tsx';
import { LicenseKeyFooter } from './footer.tsx';
import { LicenseKeyHeader } from './header.tsx';
import { LicenseKeyNotices } from './notices.tsx';
import { LicenseKeyRetry } from './retry.tsx';
import { LicenseKeySkeleton } from './skeleton.tsx';
import { getLicenseKeyState } from './state.ts';
import { useFailure } from './use-failure.ts';
import { LicenseKeyValue } from './value.tsx';

/** Props of {@link LicenseKeyCard}: these, and every attribute of a `<section>`. */
export interface LicenseKeyCardProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'id' | 'children'
> {
  /** The id of the license key, a UUID v4; not the key itself. */
  id: string;
  /** From how many days before its expiry the key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /** The level of the card's heading; the one inside it is a level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Your own words for some of ours, over those of the provider. */
  messages?: MessageOverrides | undefined;
}

/**
 * A license key as its owner needs to see it: the masked key, whether it works, how much of it is
 * used, until when, and on which devices. Shows every other state too, from loading to a session
 * that has ended. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/license-keys/{id}`, one request.
 *
 * @example
 * <LicenseKeyCard id="7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 */
export const LicenseKeyCard = forwardRef<HTMLElement, LicenseKeyCardProps>(
  function LicenseKeyCard(props, ref) {
    // Another key, or another session, begins anew: masked, and with nothing of the one before.
    return <Card key={usePortal().client.scope + props.id} {...props} ref={ref} />;
  },
);

/** The card of one key in one session. */
const Card = forwardRef<HTMLElement, LicenseKeyCardProps>(function Card(
  { id, expiresSoonDays, headingLevel = 2, messages: overrides, className = '', ...props },
  ref,
) {
  const provided = usePortal();
  const messages = mergeMessages(provided.messages, overrides);
  const query = useLicenseKey(id);
  const failure = useFailure(query);
  const now = useNow();
  const [announcement, setAnnouncement] = useState('');
  // The same words are only said again when they differ; a space at the end does.
  const announce = (text: string) =>
    setAnnouncement((last) => (last === text ? `${text}\u00a0` : text));

  const { data: licenseKey } = query;
  const state = licenseKey && getLicenseKeyState(licenseKey, now, expiresSoonDays);
  // What a server renders: in no language yet, since a browser may have another.
  const isLoading = !licenseKey && !failure;
  const hasRetried = useRef(false);
  const retry = failure && (
    <LicenseKeyRetry
      kind={failure}
      messages={messages}
      canRenewSession={provided.client.canRenewSession}
      isRetrying={query.isFetching}
      onRetry={() => {
        hasRetried.current = true;
        void query.refetch();
      }}
    />
  );
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // With the button goes the focus, unless it was somewhere else by then.
    if (!hasRetried.current || document.activeElement !== document.body) return;
    hasRetried.current = false;
    headingRef.current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- the button goes when this changes
  }, [failure]);

  const Heading = `h${headingLevel}` as const;
  const title = failure && !licenseKey ? messages.failures[failure][0] : messages.title;
  const heading = (
    <Heading ref={headingRef} data-slot="license-key-title" tabIndex={-1}>
      {title}
    </Heading>
  );

  return (
    <section
      lang={isLoading ? undefined : provided.format.locale}
      aria-label={messages.title}
      data-theme={provided.theme}
      {...props}
      ref={ref}
      aria-busy={isLoading}
      data-slot="license-key-card"
      data-state={state ?? failure ?? 'loading'}
      className={`polar-portal ${className}`.trim()}
    >
      {licenseKey && state ? (
        <LicenseKeyContext.Provider
          value={{ ...provided, messages, licenseKey, state, now, headingLevel, announce }}
        >
          <LicenseKeyHeader heading={heading} />
          <LicenseKeyNotices failure={failure} retry={retry} />
          <LicenseKeyValue />
          <LicenseKeyAllowances />
          <LicenseKeyActivations />
          <LicenseKeyFooter />
        </LicenseKeyContext.Provider>
      ) : failure ? (
        <LicenseKeyFailure kind={failure} messages={messages} heading={heading} retry={retry} />
      ) : (
        <LicenseKeySkeleton />
      )}
      <output data-slot="license-key-announcement">
        {isLoading ? messages.loading : announcement}
      </output>
    </section>
  );
});
