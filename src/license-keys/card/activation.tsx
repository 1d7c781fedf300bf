'use client';

import { forwardRef, Fragment, memo, useMemo, type Ref } from 'react';
import { isVisible } from '../../core/http/is-visible.ts';
import type { PartProps } from '../../ui/create-part.tsx';
import { Icon } from '../../ui/icon.tsx';
import { createCardPart } from '../create-license-key-part.ts';
import { getActivationDetails } from '../rules/activation-details.ts';
import { getActivationName } from '../rules/activation-name.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import {
  ActivationScope,
  ActivationsScope,
  DeactivationScope,
  type ActivationView,
} from '../scopes.ts';
import { LicenseKeyDeactivate } from './deactivate.tsx';
import { tellFailedDeactivation } from './tell-failed-deactivation.ts';

const Row = createCardPart(
  'Activation',
  'license-key-activation',
  'li',
  ({ messages }, panel, part) => {
    const { activation, failure, date, idEnd, ...mark } = ActivationScope.use(part);
    const { label, meta, created_at } = activation;
    const name = getActivationName(label, messages.unnamed);
    const fullName = mark.name ?? name;
    const day = date ?? (created_at && panel.format.date(Date.parse(created_at)));
    const activated = day && messages.activatedOn(day);
    const isShortened = name !== label.trim() && name !== messages.unnamed;
    // Many apps store the operating system here, by which customers recognize a device.
    const os = isVisible(`${meta.os ?? ''}`) ? `${meta.os}` : '';
    const details = useMemo(
      () => getActivationDetails(meta, messages, panel.format),
      [meta, messages, panel.format],
    );
    const hasMore = details.length > 0 || isShortened;
    return {
      'data-state': failure?.outcome,
      icon: 'device',
      tabIndex: -1,
      children: (
        <>
          <div>
            <p>
              <bdi>{name}</bdi>
            </p>
            {(activated || os || idEnd) && (
              <p>
                {activated && <span>{os ? `${activated}\u00a0· ` : activated}</span>}
                {os && <bdi>{os}</bdi>}
                {idEnd && <span>{activated || os ? ` · …${idEnd}` : `…${idEnd}`}</span>}
                {/* Before the details on the same line. In an element, because others may remove a text. */}
                {hasMore && <span> </span>}
              </p>
            )}
            {hasMore && (
              // React passes its event on to the components around, of which one may be a <details> too.
              <details onToggle={(event) => event.stopPropagation()}>
                <summary aria-label={`${messages.details} ${fullName}`}>
                  <span>{messages.details}</span>
                  <Icon name="chevron_down" slot={panel.slot} />
                </summary>
                {isShortened && <p>{label}</p>}
                {details.length > 0 && (
                  <dl>
                    {details.map(({ key, name, value }) => (
                      <Fragment key={key}>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                      </Fragment>
                    ))}
                  </dl>
                )}
              </details>
            )}
          </div>
          {failure && (
            <strong>
              {tellFailedDeactivation({ ...failure, name: fullName }, messages, panel)}
            </strong>
          )}
          <LicenseKeyDeactivate />
        </>
      ),
    };
  },
);

interface ActivationRowProps extends ActivationView {
  own?: PartProps<'li'>;
  rowRef?: Ref<HTMLLIElement>;
}

/** The row of an activation, which renders when something about that activation has changed. */
export const ActivationRow = memo(function ActivationRow({
  activation,
  name,
  date,
  idEnd,
  failure,
  own,
  rowRef,
}: ActivationRowProps) {
  const view = useMemo(
    () => ({ activation, name, date, idEnd, failure }),
    [activation, name, date, idEnd, failure],
  );
  return (
    <ActivationScope.Provider value={view}>
      <Row {...own} ref={rowRef} />
    </ActivationScope.Provider>
  );
});

/** Props of {@link LicenseKeyActivationRow}: these, and every attribute of an `<li>`. */
export type LicenseKeyActivationRowProps = PartProps<'li'> & {
  /** An activation of the license key. */
  activation: LicenseKeyActivation;
};

/**
 * One activation: its label, its date, its `meta` on demand, and a button that deactivates it. Renders
 * an `<li>` element.
 */
export const LicenseKeyActivationRow = forwardRef<HTMLLIElement, LicenseKeyActivationRowProps>(
  function LicenseKeyActivationRow({ activation, ...props }, ref) {
    const { marks } = ActivationsScope.use('LicenseKey.Activation');
    const { failures } = DeactivationScope.use('LicenseKey.Activation');
    return (
      <ActivationRow
        activation={activation}
        {...marks.get(activation)}
        failure={failures.get(activation.id)}
        own={props}
        rowRef={ref}
      />
    );
  },
);
LicenseKeyActivationRow.displayName = 'LicenseKey.Activation';
