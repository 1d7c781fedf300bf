import '@fontsource-variable/inter';
import type { Preview } from '@storybook/react-vite';
import { chooseLanguage, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { languages } from '../stories/languages.ts';
import { startPolar, type StoryMock } from '../stories/mock-polar.ts';
import './preview.css';

const preview: Preview = {
  loaders: [({ parameters }) => parameters.mock && startPolar(parameters.mock as StoryMock)],
  initialGlobals: { theme: 'light', language: 'en', direction: 'ltr', width: '560px' },
  globalTypes: {
    theme: {
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: ['en', ...languages.map(({ locale }) => locale)],
        dynamicTitle: true,
      },
    },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: ['280px', '320px', '480px', '560px', '900px'],
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    (Story, { parameters, globals: { theme, language, direction, width } }) => {
      const { polar, server } = parameters.mock as StoryMock;
      return (
        <div
          className="host-page"
          dir={direction as string}
          data-theme={theme as string}
          style={{ width: width as string }}
        >
          <PolarPortalProvider
            server={server}
            theme={theme as 'light' | 'dark'}
            // Without a language, the direction is that of the page, which the toolbar sets.
            language={language === 'en' ? undefined : chooseLanguage(languages, language as string)}
            sessionToken={() => polar.sessionToken}
            onError={() => {}}
            {...(parameters.provider as object)}
          >
            <Story />
          </PolarPortalProvider>
        </div>
      );
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'License key card',
          ['States of a key', 'Loading and failures', 'Deactivate and replace', 'Sessions'],
          'License key list',
        ],
      },
    },
  },
};

export default preview;
