'use client';

import { forwardRef, useMemo, type Ref } from 'react';
import { isSameId } from '../../core/http/same-id.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useClock } from '../../core/react/use-clock.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import { useShared } from '../../core/react/use-shared.ts';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import type { LicenseKeyActions } from '../actions.ts';
import { licenseKeyEnglish } from '../english.ts';
import { useLicenseKey } from '../hooks.ts';
import type { LicenseKeyLinks } from '../links.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { licenseKeyQueryKeys } from '../query-keys.ts';
import { withoutActivations } from '../read-license-key.ts';
import type { CopyFormat } from '../rules/copy-format.ts';
import { getLicenseKeyEnd } from '../rules/key-end.ts';
import { getLicenseKeyState } from '../rules/state.ts';
import { getStatusLabel } from '../rules/status-label.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { useLicenseKeyLinks } from '../use-license-key-links.ts';
import { CardContent } from './content.tsx';
import { getExpectations, type LicenseKeyExpectations } from './expectations.ts';
import { LicenseKeySkeleton } from './skeleton.tsx';
import { useCardTitle } from './use-card-title.ts';

/** Props of {@link LicenseKeyRoot}: these, and every attribute of a `<section>`. */
export interface LicenseKeyRootProps extends Omit<PanelOptions, 'id'> {
  /** The id of the license key, a UUID v4; not the key itself. */
  id: string;
  /**
   * The license key from a list (`useLicenseKeys`), shown without activations until the card has loaded.
   * Ignored if its id differs from `id`, and on a page that the browser has restored.
   */
  listed?: LicenseKeyRead | undefined;
  /**
   * Whether the title is what Polar's own portal calls the key: the description of its benefit, such as "Acme
   * Editor license". It is read once while the page lives, beside the license key, and one request has the
   * names of all cards and lists on the page. Until it is there, if it cannot be read, and if you replace
   * the message `title`, the title is that message. @default true
   */
  benefitNames?: boolean | undefined;
  /** From how many days before its expiry the key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /**
   * What the card is likely to show, so that its skeleton has the same boxes and nothing moves when it has
   * loaded. For example `{ activations: 0, usage: true }` for a key of an API.
   *
   * @default two activations, no usage
   */
  expects?: LicenseKeyExpectations | undefined;
  /** The level of the card's heading. The heading inside is one level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The changes that the customer may make. Overrides those of the provider. */
  actions?: LicenseKeyActions | undefined;
  /** Your own pages that the customer is sent to. Each overrides that of the provider. */
  links?: LicenseKeyLinks | undefined;
  /**
   * Forms in which customers need their key, each a button beside _Copy_:
   * `[{ label: 'Copy for .env', template: 'LICENSE_KEY={key}' }]`. One without a label, or without `{key}` in
   * its template, is left out, and `onError` hears why. @default []
   */
  copyFormats?: readonly CopyFormat[] | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<LicenseKeyMessages> | undefined;
}

/**
 * Loads a license key for the parts inside. Shows a skeleton while it loads and a failure if that fails,
 * otherwise its children. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/license-keys/{id}`, one request, and its name from
 * `GET /v1/customer-portal/benefit-grants/`.
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
    // With another one, the key is masked again.
    return <Root key={useCustomerKey(props.id)} {...props} rootRef={ref} />;
  },
);
LicenseKeyRoot.displayName = 'LicenseKey.Root';

/** The same each time. */
const NONE: readonly CopyFormat[] = [];

/** The root of one license key of one customer. */
function Root({
  id,
  listed,
  benefitNames = true,
  expiresSoonDays,
  expects,
  headingLevel = 2,
  actions,
  links,
  copyFormats,
  messages: overrides,
  children,
  ...props
}: LicenseKeyRootProps & { rootRef: Ref<HTMLElement> }) {
  const { client, actions: allProvided, restorations } = usePortal();
  const provided = allProvided?.licenseKeys;
  const messages = useMessages('licenseKeys', licenseKeyEnglish, overrides);
  const query = useLicenseKey(id);
  // After a restoration, what the host app has kept may be of a customer who has signed out.
  const known = listed && isSameId(listed.id, id) && restorations === 0 ? listed : undefined;
  const latest = query.data ?? known;
  // Without what changes by itself, and would render all parts.
  const licenseKey = useShared(latest && withoutActivations(latest));
  const heading = useCardTitle({ licenseKey, messages, overrides, hasName: benefitNames });
  const state = useClock(
    (now) => licenseKey && getLicenseKeyState(licenseKey, now, expiresSoonDays),
  );
  const panelLinks = useLicenseKeyLinks(links, licenseKey, messages);
  const expected = useMemo(() => getExpectations(expects), [expects]);
  const mayDo = (change: keyof LicenseKeyActions) =>
    actions?.[change] ?? provided?.[change] ?? true;
  return (
    <Panel
      {...props}
      slot="license-key-card"
      query={query}
      queryKey={licenseKeyQueryKeys.detail(client, id)}
      state={state}
      heading={heading}
      label={licenseKey && messages.named(heading, getLicenseKeyEnd(licenseKey.key))}
      loading={messages.loading}
      loaded={
        licenseKey && state && messages.loaded(heading, getStatusLabel(licenseKey, state, messages))
      }
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<LicenseKeySkeleton expects={expects} />}
    >
      {licenseKey && state && (
        <CardContent
          licenseKey={licenseKey}
          activations={query.data?.activations}
          unreadable={query.data?.unreadable}
          expects={expected}
          state={state}
          messages={messages}
          copyFormats={copyFormats ?? NONE}
          allows={{ deactivate: mayDo('deactivate'), rotate: mayDo('rotate') }}
        >
          {children}
        </CardContent>
      )}
    </Panel>
  );
}
