import { createPart } from './create-part.tsx';
import { PanelRetry } from './retry.tsx';
import { PanelTitle } from './title.tsx';

/**
 * Creates what a card or list shows in place of its content: what happened, and the way on.
 *
 * @param name - As developers write it, for example `LicenseKey.Failure`.
 */
export const createFailure = (name: string) =>
  createPart(name, 'portal-failure', 'div', ({ failure }) => {
    if (!failure) return null;
    const [title, description] = failure.text;
    return {
      role: 'alert',
      'data-state': failure.kind,
      icon: failure.kind === 'unauthorized' ? 'lock' : 'warning',
      children: (
        <>
          <PanelTitle>{title}</PanelTitle>
          <p>{description}</p>
          <PanelRetry />
        </>
      ),
    };
  });

/** The failure of a panel. Renders a `<div>` element. */
export const PanelFailure = createFailure('Panel.Failure');
