import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { RadioField } from '../../../src/ui/form/radio-field.tsx';
import { CardPanel } from '../../../stories/address-panel.tsx';
import { renderWithPortal } from '../../render-with-portal.tsx';

function Sizes() {
  const [size, setSize] = useState('');
  return (
    <RadioField
      label="Size"
      value={size}
      onChange={setSize}
      error={size === 'l' ? 'Sold out.' : undefined}
      choices={[
        { value: 's', text: 'Small', detail: '$1.00' },
        { value: 'm', text: 'Medium' },
        { value: 'l', text: 'Large', detail: '$3.00' },
      ]}
    />
  );
}

const get = (name: string) => screen.getByRole('radio', { name });

test('A choice of which all is in sight begins with none, and keeps what is chosen', async () => {
  const { user } = renderWithPortal(
    <CardPanel title="Shirt">
      <Sizes />
    </CardPanel>,
  );
  for (const each of screen.getAllByRole('radio')) expect(each).not.toBeChecked();
  await user.click(get('Medium'));
  expect(get('Medium')).toBeChecked();
  await user.click(screen.getByText('$1.00'));
  expect(get('Small $1.00')).toBeChecked();
  expect(get('Medium')).not.toBeChecked();
  await user.click(get('Medium'));
  expect(get('Medium')).toBeChecked();
});

test('A choice says why it was refused', async () => {
  const { user } = renderWithPortal(
    <CardPanel title="Shirt">
      <Sizes />
    </CardPanel>,
  );
  const group = screen.getByRole('radiogroup', { name: 'Size' });
  expect(group).toBeValid();
  await user.click(get('Large $3.00'));
  expect(group).toBeInvalid();
  expect(group).toHaveAccessibleDescription('Sold out.');
});

test('A form of the host app around a choice has and hears nothing of it', async () => {
  const heard = vi.fn();
  const { user } = renderWithPortal(
    <form aria-label="Host" onChange={heard} onInput={heard}>
      <CardPanel title="Shirt">
        <Sizes />
      </CardPanel>
    </form>,
  );
  await user.click(get('Medium'));
  expect(get('Medium')).toBeChecked();
  expect(heard).not.toHaveBeenCalled();
  const form = screen.getByRole<HTMLFormElement>('form', { name: 'Host' });
  expect([...new FormData(form)]).toEqual([]);
});
