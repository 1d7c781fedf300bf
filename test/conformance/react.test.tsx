import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { describe } from 'vitest';
import { describeCard } from './suite.ts';

describe('the card in React', () => {
  describeCard(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = createRoot(host);
    return {
      show: ({ id, headingLevel, expiresSoonDays, ...provider }) =>
        root.render(
          <PolarPortalProvider {...provider}>
            <LicenseKeyCard id={id} headingLevel={headingLevel} expiresSoonDays={expiresSoonDays} />
          </PolarPortalProvider>,
        ),
      getHTML: () => host.outerHTML,
      getFocused: () => document.activeElement,
      remove() {
        root.unmount();
        host.remove();
      },
    };
  });
});
