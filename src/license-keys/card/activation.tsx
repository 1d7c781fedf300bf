'use client';

import { forwardRef, Fragment, type ComponentPropsWithoutRef } from 'react';
import type { LicenseKeyActivation as Activation } from '../schema.ts';
import { useView, ViewContext, type LicenseKeyView } from '../context.ts';
import { createPart } from '../../ui/create-part.tsx';

/** The activation that a part is in, and what to call it. */
function getActivation(view: LicenseKeyView) {
  const { activation } = view;
  if (!activation)
    throw new Error('Nothing to show: render this inside a <LicenseKey.Activation>.');
  const label = activation.label.trim() || view.messages.unnamed;
  // What shows outside of its details: characters, not UTF-16 units, since half an emoji is no text.
  const start = [...label].slice(0, 80).join('');
  return { ...activation, label, name: start === label ? label : `${start}…` };
}

/**
 * Frees the slot of the activation around it, after a question. Nothing where the vendor does not
 * want it. Renders a `<button>` element.
 */
export const LicenseKeyDeactivate = createPart(
  'license-key-deactivate',
  'button',
  (view, messages) => {
    const { id, name } = getActivation(view);
    if (!view.allows('deactivate')) return null;
    return {
      'aria-label': `${messages.deactivate} ${name}`,
      onClick({ currentTarget }) {
        view.ask({
          title: messages.deactivateTitle(name),
          text: messages.deactivateText,
          action: messages.deactivate,
          act() {
            // Before the row goes, and the focus with it: to one beside it, or to the heading.
            const places = currentTarget
              .closest('section')
              ?.querySelectorAll<HTMLElement>('[tabindex]');
            places?.forEach((place, own) => {
              if (place.contains(currentTarget)) (places[own + 1] ?? places[own - 1])?.focus();
            });
            view.deactivate(id, name);
          },
        });
      },
      children: messages.deactivate,
    };
  },
);

const Row = createPart('license-key-activation', 'li', (view, messages, format) => {
  const { id, meta, created_at, label, name } = getActivation(view);
  // A convention of many apps, and what people tell their devices apart by.
  const os = `${meta.os ?? ''}`;
  const entries = Object.entries(meta);
  const refusal = view.news[id];
  return {
    'data-state': refusal && 'refused',
    icon: 'device',
    tabIndex: -1,
    children: (
      <>
        <div>
          <p>
            <bdi>{name}</bdi>
          </p>
          <p>
            {messages.activatedOn(format.date(Date.parse(created_at)))}
            {os && (
              <>
                {' · '}
                <bdi>{os}</bdi>
              </>
            )}
          </p>{' '}
          {(entries[0] || name !== label) && (
            <details>
              <summary aria-label={`${messages.details} ${name}`}>{messages.details}</summary>
              {name !== label && <p>{label}</p>}
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
          {refusal && <strong>{refusal}</strong>}
        </div>
        <LicenseKeyDeactivate />
      </>
    ),
  };
});

/** Props of {@link LicenseKeyActivationRow}: these, and every attribute of an `<li>`. */
export interface LicenseKeyActivationRowProps extends ComponentPropsWithoutRef<'li'> {
  /** One of the license key's. */
  activation: Activation;
}

/**
 * One activation: its label, when it was made, its `meta` on demand, and a button that frees its
 * slot. Renders an `<li>` element.
 */
export const LicenseKeyActivationRow = forwardRef<HTMLLIElement, LicenseKeyActivationRowProps>(
  function LicenseKeyActivationRow({ activation, ...props }, ref) {
    return (
      <ViewContext.Provider value={{ ...useView(), activation }}>
        <Row {...props} ref={ref} />
      </ViewContext.Provider>
    );
  },
);
