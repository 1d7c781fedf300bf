import { ApiKeyManager, DefaultApiKeyManagerProvider } from '@zuplo/react-api-key-manager';
import '@zuplo/react-api-key-manager/index.css';
import { createRoot } from 'react-dom/client';
import { SESSION_TOKEN } from '../data.mjs';
import { host, polarUrl } from '../pages/host.ts';

const provider = new DefaultApiKeyManagerProvider(`${polarUrl}/zuplo`, SESSION_TOKEN);
createRoot(host).render(<ApiKeyManager provider={provider} />);
