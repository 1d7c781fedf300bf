import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import {
  createActivation,
  createHandlers,
  createLicenseKey,
  createMockPolar,
} from 'polar-customer-portal/mock';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { License } from '../license';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());

test('a customer reveals the license key, hides it, and deactivates a device', async () => {
  const licenseKey = createLicenseKey({
    activations: ['Studio Mac', 'Build server'].map((label) => createActivation({ label })),
  });
  const polar = createMockPolar({ licenseKeys: [licenseKey] });
  server.use(...createHandlers(polar));
  const user = userEvent.setup();
  render(<License id={licenseKey.id} sessionToken={polar.sessionToken} />);

  await user.click(await screen.findByRole('button', { name: 'Reveal' }));
  await screen.findByText(licenseKey.key);
  await user.click(screen.getByRole('button', { name: 'Hide' }));
  expect(screen.queryByText(licenseKey.key)).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Deactivate Build server' }));
  const question = within(await screen.findByRole('dialog'));
  await user.click(question.getByRole('button', { name: 'Deactivate' }));
  await screen.findAllByText(/“Build server” was deactivated/);
  const { activations = [] } = polar.licenseKeys.get(licenseKey.id) ?? {};
  expect(activations.map(({ label }) => label)).toEqual(['Studio Mac']);
});
