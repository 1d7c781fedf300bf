import { afterEach } from 'vitest';

// The files share one page.
afterEach(() => document.body.replaceChildren());
