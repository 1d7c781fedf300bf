import { screen } from '@testing-library/react';
import { LicenseKey } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { createRef, forwardRef, type ComponentPropsWithoutRef } from 'react';
import { expect, test, vi } from 'vitest';
import { renderWithPortal } from '../render-with-portal.tsx';

/** A button of a host app's design system. */
const HostButton = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
  function HostButton(props, ref) {
    return <button {...props} ref={ref} data-design="host" />;
  },
);

test('a part renders another element with every prop of its own', async () => {
  const licenseKey = createLicenseKey();
  const ref = createRef<HTMLButtonElement>();
  const onClick = vi.fn();
  const { user } = renderWithPortal(
    <LicenseKey.Root id={licenseKey.id}>
      <LicenseKey.Value />
      <LicenseKey.Reveal
        ref={ref}
        className="wide"
        onClick={onClick}
        render={(props) => <HostButton {...props} />}
      />
    </LicenseKey.Root>,
    { licenseKeys: [licenseKey] },
  );
  const button = await screen.findByRole('button', { name: 'Reveal' });
  expect(ref.current).toBe(button);
  expect(button).toHaveAttribute('data-design', 'host');
  expect(button).toHaveAttribute('data-slot', 'license-key-reveal');
  expect(button).toHaveClass('wide');
  await user.click(button);
  expect(onClick).toHaveBeenCalledOnce();
  expect(screen.getByText(licenseKey.key)).toBeVisible();
});
