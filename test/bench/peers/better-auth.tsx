import { apiKeyClient } from '@better-auth/api-key/client';
import { ApiKeysCard, AuthUIProvider } from '@daveyplate/better-auth-ui';
import '@daveyplate/better-auth-ui/css';
import { createAuthClient } from 'better-auth/react';
import { createRoot } from 'react-dom/client';
import { host } from '../pages/host.ts';

const authClient = createAuthClient({ plugins: [apiKeyClient()] });

createRoot(host).render(
  <AuthUIProvider authClient={authClient} apiKey navigate={() => {}} replace={() => {}}>
    <ApiKeysCard />
  </AuthUIProvider>,
);
