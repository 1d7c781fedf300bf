import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import type { MockPolar } from 'polar-customer-portal/mock';
import type { Canvas } from 'storybook/internal/csf';
import { expect, userEvent, waitFor } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey, type StoryMock } from './mock-polar.ts';
import { press, see, tabTo } from './steps.ts';
import { en } from '../test/english.ts';
import { getKeyRequests } from '../test/license-keys/get-key-requests.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Deactivate and replace',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

function setUp(prepare?: (polar: MockPolar) => void, count: 1 | 3 = 3) {
  return withLicenseKey(
    {
      key: KEY,
      customer: { name: null, email: 'you@example.com' },
      created_at: daysFromNow(-82),
      expires_at: daysFromNow(280),
      usage: 820,
      limit_usage: 1000,
      activations: laptops(count),
    },
    prepare,
  );
}

/** The dialog names the device and the consequences. The focus is on the button that cancels. */
export const DeactivateQuestion: Story = {
  ...setUp(),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    const dialog = await canvas.findByRole('dialog', { name: /^Deactivate “Studio Mac”/ });
    await expect(dialog).toBeVisible();
    await expect(canvas.getByRole('button', { name: en.keep })).toHaveFocus();
  },
};

/** The row disappears at once. Success is announced when Polar has confirmed it. */
export const Deactivate: Story = {
  ...setUp(),
  play: async ({ canvas, ...context }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await expect(getDevices(canvas)).toEqual(['Travel laptop', 'build-server-01']);
    await expect(getRow(canvas, 'Travel laptop')).toHaveFocus();
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getStoredDevices(context)).toEqual(getDevices(canvas));
  },
};

/** The same with Tab, Enter and Space. The focus moves to the next row. */
export const DeactivateByKeyboard: Story = {
  ...setUp(),
  play: async ({ canvas }) => {
    await tabTo(canvas, 'Deactivate Travel laptop');
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: en.deactivate })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(getRow(canvas, 'build-server-01')).toHaveFocus();
    await see(canvas, en.deactivated('Travel laptop'));
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Deactivate build-server-01' })).toHaveFocus();
  },
};

/** The dialog is cancelled: nothing is sent, and the focus moves back. */
export const DeactivateCancelled: Story = {
  ...setUp(),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as StoryMock;
    await tabTo(canvas, 'Deactivate Studio Mac');
    const sent = getKeyRequests(polar).length;
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Deactivate Studio Mac' })).toHaveFocus();
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(getDevices(canvas)).toHaveLength(3);
    await expect(getKeyRequests(polar)).toHaveLength(sent);
  },
};

/** No success is announced before Polar has responded. */
export const DeactivatePending: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.deactivate', 'hang')),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivating);
    await expect(getDevices(canvas)).toEqual(['Travel laptop', 'build-server-01']);
    await expect(canvas.queryByText(en.deactivated('Studio Mac'))).toBeNull();
  },
};

/** When Polar refuses, the row comes back with the reason. */
export const DeactivateRefused: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.deactivate', 429)),
  play: async ({ canvas, ...context }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.notDeactivated('Studio Mac', en.failures.rate_limited[0]));
    await seeDevices(canvas, ['Studio Mac', 'Travel laptop', 'build-server-01']);
    await expect(getStoredDevices(context)).toEqual(getDevices(canvas));
  },
};

/** The activation was already deactivated elsewhere, which counts as success. */
export const DeactivateAlreadyGone: Story = {
  ...setUp(),
  play: async ({ canvas, ...context }) => {
    await canvas.findByRole('button', { name: 'Deactivate Studio Mac' });
    const { polar } = context.parameters.mock as StoryMock;
    const stored = getStored(context);
    const [, ...others] = stored.activations;
    polar.licenseKeys.add({ ...stored, activations: others });
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getStoredDevices(context)).toEqual(getDevices(canvas));
  },
};

/** The response is lost. The card reads the key and finds out that it worked. */
export const DeactivateResponseLost: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.deactivate', 'lost_response')),
  play: async ({ canvas, ...context }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getStoredDevices(context)).toEqual(getDevices(canvas));
  },
};

/**
 * The response is lost and the key cannot be read, so nobody knows the outcome. The row says so, and the notice
 * above has a button that looks again.
 */
export const DeactivateUnknown: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.deactivate', 'lost_response')),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as StoryMock;
    await canvas.findByText(en.status.active);
    polar.fail('licenseKeys.get', 'html');
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.maybeDeactivated('Studio Mac'));
    await seeDevices(canvas, ['Studio Mac', 'Travel laptop', 'build-server-01']);
    await see(canvas, en.tryAgain);
  },
};

/** The outcome is known as soon as the key can be read again. */
export const DeactivateUnknownResolved: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.deactivate', 'lost_response')),
  play: async ({ canvas, ...context }) => {
    await DeactivateUnknown.play?.({ canvas, ...context });
    (context.parameters.mock as StoryMock).polar.clearFailures();
    await press(canvas, en.tryAgain);
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getStoredDevices(context)).toEqual(getDevices(canvas));
  },
};

/** After the last row, the focus moves to the heading of the list, which is known to be empty. */
export const DeactivateLast: Story = {
  ...setUp(undefined, 1),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await expect(canvas.getByRole('heading', { name: en.activations })).toHaveFocus();
    await see(canvas, en.deactivated('Studio Mac'));
    await see(canvas, en.noneLeft);
  },
};

/** Three in quick succession are sent one after another, so that Polar refuses none. */
export const DeactivateMany: Story = {
  ...setUp(),
  play: async ({ canvas, ...context }) => {
    for (const device of ['Studio Mac', 'Travel laptop', 'build-server-01']) {
      await press(canvas, `Deactivate ${device}`);
      await press(canvas, en.deactivate);
    }
    await expect(canvas.queryByRole('listitem')).toBeNull();
    await see(canvas, en.deactivated('build-server-01'));
    await expect(getStoredDevices(context)).toEqual([]);
  },
};

/** The dialog says what will stop working. */
export const RotateQuestion: Story = {
  ...setUp(),
  play: async ({ canvas }) => {
    await press(canvas, en.rotate);
    await expect(
      await canvas.findByRole('dialog', { name: /^Replace this license key/ }),
    ).toBeVisible();
    await expect(canvas.getByText(en.rotateText)).toBeVisible();
  },
};

/** The new key is masked like the old one, and the activations stay. */
export const Rotate: Story = {
  ...setUp(),
  play: async ({ canvas, ...context }) => {
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.rotated);
    await expect(getShownEnd(canvas)).toBe(getStored(context).key.slice(-6));
    await expect(getStored(context).key).not.toBe(KEY);
    await expect(getDevices(canvas)).toHaveLength(3);
  },
};

/** The same with Tab, Enter and Space. The notice gets the focus. */
export const RotateByKeyboard: Story = {
  ...setUp(),
  play: async ({ canvas }) => {
    await tabTo(canvas, en.rotate);
    await userEvent.keyboard(' ');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await see(canvas, en.rotated);
    await expect(canvas.getByRole('group', { name: en.rotated })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: en.copyNew })).toHaveFocus();
  },
};

/** The new key is revealed if the old one was. */
export const RotateWhileRevealed: Story = {
  ...setUp(),
  play: async ({ canvas, ...context }) => {
    await press(canvas, en.reveal);
    await expect(canvas.getByText(KEY)).toBeVisible();
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.rotated);
    await see(canvas, getStored(context).key);
    await expect(canvas.queryByText(KEY)).toBeNull();
  },
};

/** The vendor has revoked the key in the meantime, which the card then shows. */
export const RotateRefused: Story = {
  ...setUp(),
  play: async ({ canvas, ...context }) => {
    await canvas.findByText(en.status.active);
    const { polar } = context.parameters.mock as StoryMock;
    polar.licenseKeys.add({ ...getStored(context), status: 'revoked' });
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.notRotated(en.failures.rejected[0]));
    await see(canvas, en.refused);
    await expect(canvas.queryByRole('button', { name: en.rotate })).toBeNull();
  },
};

/** The response is lost. The card reads the key and finds the new one. */
export const RotateResponseLost: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.rotate', 'lost_response')),
  play: async ({ canvas, ...context }) => {
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.rotated);
    await expect(getShownEnd(canvas)).toBe(getStored(context).key.slice(-6));
  },
};

/** The response is lost and the key cannot be read, so the card says that the outcome is unknown. */
export const RotateUnknown: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.rotate', 'lost_response')),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as StoryMock;
    await canvas.findByText(en.status.active);
    const before = getKeyRequests(polar).length;
    polar.fail('licenseKeys.get', 'html');
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.maybeRotated);
    // One rotation, and two reads: one by the mutation, one by the card.
    await waitFor(() => expect(getKeyRequests(polar).slice(before)).toHaveLength(3));
    await see(canvas, en.tryAgain);
  },
};

/** The outcome is known as soon as the key can be read again. */
export const RotateUnknownResolved: Story = {
  ...setUp((polar) => polar.fail('licenseKeys.rotate', 'lost_response')),
  play: async (context) => {
    await RotateUnknown.play?.(context);
    const { canvas, parameters } = context;
    (parameters.mock as StoryMock).polar.clearFailures();
    await press(canvas, en.tryAgain);
    await see(canvas, en.rotated);
    await expect(canvas.queryByText(en.maybeRotated)).toBeNull();
  },
};

const setup = setUp();

/** The vendor has switched off both actions. */
export const ActionsOff: Story = {
  ...setup,
  args: { ...setup.args, actions: { deactivate: false, rotate: false } },
  play: async ({ canvas }) => {
    await see(canvas, 'Studio Mac');
    await expect(canvas.queryByRole('button', { name: /Deactivate|Replace/ })).toBeNull();
  },
};

interface Context {
  args: { id?: string };
  parameters: Record<string, unknown>;
}

/** The license key as the mock of Polar has it now. */
function getStored({ args: { id = '' }, parameters }: Context) {
  const stored = (parameters.mock as StoryMock).polar.licenseKeys.get(id);
  if (!stored) throw new Error('The mock of Polar does not have the license key of this story.');
  return stored;
}

function getStoredDevices(context: Context): string[] {
  return getStored(context).activations.map(({ label }) => label);
}

/** The names of the devices on the card, in their order. */
function getDevices(canvas: Canvas): (string | null | undefined)[] {
  return canvas.queryAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent);
}

/** Waits for a row that comes back: it is announced a moment before. */
async function seeDevices(canvas: Canvas, devices: string[]): Promise<void> {
  await waitFor(() => expect(getDevices(canvas)).toEqual(devices));
}

function getRow(canvas: Canvas, device: string): HTMLElement | null {
  return canvas.getByText(device).closest('li');
}

function getShownEnd(canvas: Canvas): string | undefined {
  return canvas.getByRole('img', { name: /Hidden/ }).textContent?.slice(-6);
}

/** Clicks a button of the dialog, if the button that opens the dialog has the same name. */
async function pressInDialog(canvas: Canvas, name: string): Promise<void> {
  const dialog = await canvas.findByRole('dialog');
  const button = [...dialog.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  await userEvent.click(button as HTMLElement);
}
