import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey, type StoryMock } from './mock-polar.ts';
import { press, see } from './steps.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/After a change',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const setUp = (count: 1 | 3) =>
  withLicenseKey({
    key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
    created_at: daysFromNow(-82),
    expires_at: daysFromNow(280),
    activations: laptops(count),
  });

/** On a phone, the outcome is above the button: it comes into view, and the new key is copied there. */
export const ReplacedOnPhone: Story = {
  ...setUp(3),
  globals: { width: '320px' },
  play: async ({ canvas, parameters, args: { id } }) => {
    await press(canvas, en.rotate);
    const dialog = await canvas.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: en.rotate }));
    const notice = await canvas.findByRole('group', { name: en.rotated });
    await waitFor(() => expect(notice).toHaveFocus());
    await expect(notice.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    const copy = within(notice).getByRole('button', { name: en.copyNew });
    const { width } = copy.getBoundingClientRect();
    await userEvent.click(copy);
    await waitFor(() => expect(copy).toHaveAccessibleName(en.copied));
    await expect(copy.getBoundingClientRect().width).toBe(width);
    const { polar } = parameters.mock as StoryMock;
    const key = polar.licenseKeys.get(id ?? '')?.key;
    await expect(await navigator.clipboard.readText()).toBe(key);
  },
};

/** A lost laptop: its slot is free, and the key that it still has can be replaced as well. */
export const DeactivatedAndMayReturn: Story = {
  ...setUp(3),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Travel laptop');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivated('Travel laptop'));
    const offer = await canvas.findByText(en.mayReturn);
    const line = offer.closest<HTMLElement>('[data-slot=portal-notice]') as HTMLElement;
    await userEvent.click(within(line).getByRole('button', { name: en.rotate }));
    await see(canvas, en.rotateText);
    await press(canvas, en.keep);
    await expect(within(line).getByRole('button', { name: en.rotate })).toHaveFocus();
  },
};

/** Nothing is left, and nothing is said of a seller who hides something. */
export const DeactivatedLast: Story = {
  ...setUp(1),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivated('Studio Mac'));
    await see(canvas, en.noneLeft);
    await expect(canvas.queryByText(en.noneToShow)).toBeNull();
  },
};
