import { createPart } from './create-part.tsx';
import { PanelHelp } from './link.tsx';
import { lacksSession, needsHelp } from './next-step.ts';
import { FailureScope } from './panel-scope.ts';
import { PanelRetry } from './retry.tsx';
import { PanelTitle } from './title.tsx';

/**
 * Creates the part that replaces the content of a card or list after a failure: what happened, which is
 * announced, and what to do about it.
 *
 * @param name - The name that developers write, for example `LicenseKey.Failure`.
 */
export const createFailure = (name: string) =>
  createPart(name, 'portal-failure', 'div', (_, part) => {
    const { failure } = FailureScope.use(part);
    if (!failure) return null;
    const [title, description] = failure.text;
    return {
      'data-state': failure.kind,
      icon: lacksSession(failure.kind) || failure.kind === 'no_customer' ? 'lock' : 'warning',
      children: (
        <>
          {/* Without the button, which would be announced with the texts, and again while it is pending. */}
          <div role="alert">
            <PanelTitle>{title}</PanelTitle>
            <p>{description}</p>
          </div>
          <PanelRetry />
          {needsHelp(failure.kind) && <PanelHelp />}
        </>
      ),
    };
  });

/** The failure in a panel. Renders a `<div>` element. */
export const PanelFailure = createFailure('Panel.Failure');
