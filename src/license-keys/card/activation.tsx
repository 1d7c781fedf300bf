'use client';

import { forwardRef, Fragment, useMemo } from 'react';
import { isVisible } from '../../core/http/is-visible.ts';
import type { PartProps } from '../../ui/create-part.tsx';
import { createCardPart } from '../create-license-key-part.ts';
import { getActivationName } from '../rules/activation-name.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import { ActivationScope } from '../scopes.ts';
import { LicenseKeyDeactivate } from './deactivate.tsx';
import { tellFailedDeactivation } from './tell-failed-deactivation.ts';

/** Polar takes no more for an activation. */
const MAX_FIELDS = 50;

const Row = createCardPart(
  'Activation',
  'license-key-activation',
  'li',
  ({ messages, failures, marks }, panel) => {
    const activation = ActivationScope.use('LicenseKey.Activation');
    const { id, label, meta, created_at } = activation;
    const name = getActivationName(label, messages.unnamed);
    const { name: fullName = name, date, idEnd } = marks.get(activation) ?? {};
    const day = date ?? (created_at && panel.format.date(Date.parse(created_at)));
    const activated = day && messages.activatedOn(day);
    const isShortened = name !== label.trim() && name !== messages.unnamed;
    // Many apps store the operating system here, by which customers recognize a device.
    const os = isVisible(`${meta.os ?? ''}`) ? `${meta.os}` : '';
    const fields = useMemo(() => Object.keys(meta), [meta]);
    const failure = failures.get(id);
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
                {activated && <span>{os ? `${activated} · ` : activated}</span>}
                {os && <bdi>{os}</bdi>}
                {idEnd && <span>{activated || os ? ` · …${idEnd}` : `…${idEnd}`}</span>}
                {/* Before the details on the same line. In an element, because others may remove a text. */}
                <span> </span>
              </p>
            )}
            {(fields.length > 0 || isShortened) && (
              // React passes its event on to the components around, of which one may be a <details> too.
              <details onToggle={(event) => event.stopPropagation()}>
                <summary aria-label={`${messages.details} ${fullName}`}>{messages.details}</summary>
                {isShortened && <p>{label}</p>}
                <dl>
                  {fields.slice(0, MAX_FIELDS).map((field) => (
                    <Fragment key={field}>
                      <dt>{field}</dt>
                      <dd>{`${meta[field]}`}</dd>
                    </Fragment>
                  ))}
                </dl>
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
    return (
      <ActivationScope.Provider value={activation}>
        <Row {...props} ref={ref} />
      </ActivationScope.Provider>
    );
  },
);
LicenseKeyActivationRow.displayName = 'LicenseKey.Activation';
