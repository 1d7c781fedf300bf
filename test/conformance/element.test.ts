import 'polar-customer-portal/element/define';
import { describe } from 'vitest';
import { describeCard } from './suite.ts';

describe('the card as a custom element', () => {
  describeCard(() => {
    const element = document.createElement('polar-license-key');
    let latest: Parameters<ReturnType<Parameters<typeof describeCard>[0]>['show']>[0];
    element.addEventListener('polar-portal-error', (event) => {
      event.preventDefault();
      latest.onError(event.detail);
    });
    element.addEventListener('polar-portal-event', ({ detail }) => latest.onEvent(detail));
    element.addEventListener('polar-portal-session-end', (event) => {
      if (latest.onSignIn) event.signInWith(latest.onSignIn);
    });
    return {
      show(options) {
        latest = options;
        const { id, server, sessionToken, customerId, locale, theme, messages, actions } = options;
        const { headingLevel, expiresSoonDays } = options;
        Object.assign(element, { licenseKeyId: id, server, sessionToken, customerId });
        Object.assign(element, { locale, theme, messages, actions, headingLevel, expiresSoonDays });
        document.body.append(element);
      },
      getHTML: () => element.outerHTML + element.shadowRoot?.innerHTML,
      getFocused: () => element.shadowRoot?.activeElement ?? null,
      remove: () => element.remove(),
    };
  });
});
