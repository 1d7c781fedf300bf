import { createPart } from './create-part.tsx';
import { PanelHelp } from './link.tsx';
import { PanelRetry } from './retry.tsx';

/**
 * Creates the notice above data that could not be refreshed: the reason, and what to do about it.
 *
 * @param name - The name that developers write, for example `LicenseKey.Outdated`.
 */
export const createOutdated = (name: string) =>
  createPart(
    name,
    'portal-notice',
    'output',
    ({ failure, messages }) =>
      failure && {
        'data-state': 'outdated',
        icon: 'warning',
        children: (
          <>
            <span>
              <strong>{failure.text[0]}</strong>
              <span>{` · ${messages.outdated}`}</span>
            </span>
            <PanelRetry />
            {!failure.step && <PanelHelp />}
          </>
        ),
      },
  );
