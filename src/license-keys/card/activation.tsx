'use client';

import { forwardRef, Fragment, type ComponentPropsWithoutRef } from 'react';
import { getFailureText } from '../../locale/failure-text.ts';
import { createCardPart } from '../create-license-key-part.ts';
import { getActivationName } from '../rules/activation-name.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import { ActivationScope } from '../scopes.ts';

/**
 * Frees the slot of the activation around it, after a question. Nothing where the developer does not
 * offer it. Renders a `<button>` element.
 */
export const LicenseKeyDeactivate = createCardPart(
  'Deactivate',
  'license-key-deactivate',
  'button',
  ({ activations = [], licenseKey, allows, ask, deactivate, messages }, { format }) => {
    const { id, label } = ActivationScope.use('LicenseKey.Deactivate');
    if (!allows('deactivate')) return null;
    const name = getActivationName(label, messages.unnamed);
    return {
      'aria-label': `${messages.deactivate} ${name}`,
      onClick({ currentTarget }) {
        ask({
          title: messages.deactivateTitle(name),
          text: messages.deactivateText(
            activations.length,
            licenseKey.limit_activations,
            format.number,
          ),
          action: messages.deactivate,
          act() {
            focusNeighbour(currentTarget);
            deactivate(id, name);
          },
        });
      },
      children: messages.deactivate,
    };
  },
);

/**
 * Moves the focus from a row to the next place in the card, or the one before, because the row that
 * has the focus will be gone.
 */
function focusNeighbour(button: HTMLElement) {
  const places = [
    ...(button.closest('section')?.querySelectorAll<HTMLElement>('[tabindex]') ?? []),
  ];
  const own = places.findIndex((place) => place.contains(button));
  if (own >= 0) (places[own + 1] ?? places[own - 1])?.focus();
}

const Row = createCardPart(
  'Activation',
  'license-key-activation',
  'li',
  ({ messages, refusals }, panel) => {
    const { id, label, meta, created_at } = ActivationScope.use('LicenseKey.Activation');
    const name = getActivationName(label, messages.unnamed);
    const isCut = name !== (label.trim() || messages.unnamed);
    // A convention of many apps, and what people tell their devices apart by.
    const os = `${meta.os ?? ''}`;
    const entries = Object.entries(meta);
    const reason = refusals.get(id);
    return {
      'data-state': reason && 'refused',
      icon: 'device',
      tabIndex: -1,
      children: (
        <>
          <div>
            <p>
              <bdi>{name}</bdi>
            </p>
            <p>
              {messages.activatedOn(panel.format.date(Date.parse(created_at)))}
              {os && (
                <>
                  {' · '}
                  <bdi>{os}</bdi>
                </>
              )}
            </p>{' '}
            {(entries.length > 0 || isCut) && (
              <details>
                <summary aria-label={`${messages.details} ${name}`}>{messages.details}</summary>
                {isCut && <p>{label}</p>}
                <dl>
                  {entries.map(([field, value]) => (
                    <Fragment key={field}>
                      <dt>{field}</dt>
                      <dd>{`${value}`}</dd>
                    </Fragment>
                  ))}
                </dl>
              </details>
            )}
            {reason && (
              <strong>
                {messages.notDeactivated(name, getFailureText(reason, panel.messages, messages)[0])}
              </strong>
            )}
          </div>
          <LicenseKeyDeactivate />
        </>
      ),
    };
  },
);

/** Props of {@link LicenseKeyActivationRow}: these, and every attribute of an `<li>`. */
export interface LicenseKeyActivationRowProps extends ComponentPropsWithoutRef<'li'> {
  /** One of the license key's. */
  activation: LicenseKeyActivation;
}

/**
 * One activation: its label, when it was made, its `meta` on demand, and a button that frees its
 * slot. Renders an `<li>` element.
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
