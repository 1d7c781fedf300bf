'use client';

import { FOCUS_TARGETS } from '../../ui/focus-targets.ts';
import { createCardPart } from '../create-license-key-part.ts';
import { getActivationName } from '../rules/activation-name.ts';
import { ActivationScope } from '../scopes.ts';

/**
 * Deactivates the activation that it is in, after a confirmation. Renders a `<button>` element, or
 * nothing if the action `deactivate` is off or the organization of the license key is unknown.
 */
export const LicenseKeyDeactivate = createCardPart(
  'Deactivate',
  'license-key-deactivate',
  'button',
  (
    { mayDeactivate, countActivations, openConfirmation, deactivate, messages },
    { format },
    part,
  ) => {
    const { activation, name = getActivationName(activation.label, messages.unnamed) } =
      ActivationScope.use(part);
    if (!mayDeactivate) return null;
    return {
      'aria-label': `${messages.deactivate} ${name}`,
      onClick({ currentTarget }) {
        const { used, limit } = countActivations();
        openConfirmation({
          title: messages.deactivateTitle(name),
          text: messages.deactivateText(used, limit, format.number),
          action: messages.deactivate,
          onConfirm() {
            focusNextRow(currentTarget);
            deactivate(activation.id, name);
          },
        });
      },
      children: messages.deactivate,
    };
  },
);

/**
 * Moves the focus from the row of a button, which is about to disappear, to the next row. After the last
 * row, it goes to the previous one or to the heading.
 */
function focusNextRow(button: HTMLElement) {
  const focusable = [
    ...(button.closest('section')?.querySelectorAll<HTMLElement>(FOCUS_TARGETS) ?? []),
  ];
  const index = focusable.findIndex((element) => element.contains(button));
  if (index >= 0) (focusable[index + 1] ?? focusable[index - 1])?.focus();
}
