import { createPart } from './create-part.tsx';
import { PanelHelp } from './link.tsx';
import { FailureScope } from './panel-scope.ts';
import { PanelRetry } from './retry.tsx';

/**
 * Creates the notice above data that could not be refreshed: the reason, which is announced, and what to do
 * about it.
 *
 * @param name - The name that developers write, for example `LicenseKey.Outdated`.
 */
export const createOutdated = (name: string) =>
  createPart(name, 'portal-notice', 'div', ({ messages }, part) => {
    const { failure } = FailureScope.use(part);
    return (
      failure && {
        'data-state': 'outdated',
        icon: 'warning',
        children: (
          <>
            <output>
              <strong>{failure.text[0]}</strong>
              <span>{` · ${messages.outdated}`}</span>
            </output>
            <PanelRetry />
            {!failure.step && <PanelHelp />}
          </>
        ),
      }
    );
  });
