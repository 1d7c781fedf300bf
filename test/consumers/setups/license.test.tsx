import { render, screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { createHandlers, createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import { License } from './license';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('a customer reads that their license key is disabled', async () => {
  const licenseKey = createLicenseKey({ status: 'disabled' });
  const polar = createMockPolar({ licenseKeys: [licenseKey] });
  server.use(...createHandlers(polar));

  render(<License id={licenseKey.id} sessionToken={polar.sessionToken} />);

  await screen.findByText('Disabled');
});
