import { ApiKeyManager, DefaultApiKeyManagerProvider } from '@zuplo/react-api-key-manager';
import '@zuplo/react-api-key-manager/index.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { host, polarUrl } from '../pages/host.ts';

/** Asks the page's own server for a token first, as our components do. */
function Manager() {
  const [provider, setProvider] = useState<DefaultApiKeyManagerProvider>();
  useEffect(() => {
    async function start() {
      const response = await fetch('/polar/session', { method: 'POST' });
      const { token } = (await response.json()) as { token: string };
      setProvider(new DefaultApiKeyManagerProvider(`${polarUrl}/zuplo`, token));
    }
    void start();
  }, []);
  return provider && <ApiKeyManager provider={provider} />;
}

createRoot(host).render(<Manager />);
