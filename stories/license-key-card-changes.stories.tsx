import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import type { MockPolar } from 'polar-customer-portal/mock';
import type { Canvas } from 'storybook/internal/csf';
import { expect, userEvent, waitFor } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { holding, type PretendPolar } from './pretend-polar.ts';
import { press, see, tabTo } from './steps.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Changing it',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

function full(prepare?: (polar: MockPolar) => void, count: 1 | 3 = 3) {
  return holding(
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

/** Names the device, says what follows, and begins at the answer that does nothing. */
export const DeactivateQuestion: Story = {
  ...full(),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    const dialog = await canvas.findByRole('dialog', { name: /^Deactivate “Studio Mac”/ });
    await expect(dialog).toBeVisible();
    await expect(canvas.getByRole('button', { name: en.keep })).toHaveFocus();
  },
};

/** The device goes at once; that it worked is said once Polar has said so. */
export const Deactivate: Story = {
  ...full(),
  play: async ({ canvas, ...context }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await expect(getDevices(canvas)).toEqual(['Travel laptop', 'build-server-01']);
    await expect(getRow(canvas, 'Travel laptop')).toHaveFocus();
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getHeldDevices(context)).toEqual(getDevices(canvas));
  },
};

/** The same with Tab, Enter and Space. Reading goes on at the device that took its place. */
export const DeactivateByKeyboard: Story = {
  ...full(),
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

/** Nothing is sent, and the focus is back where it was. Escape does the same. */
export const DeactivateKept: Story = {
  ...full(),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as PretendPolar;
    await tabTo(canvas, 'Deactivate Studio Mac');
    const sent = polar.requests.length;
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Deactivate Studio Mac' })).toHaveFocus();
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(getDevices(canvas)).toHaveLength(3);
    await expect(polar.requests).toHaveLength(sent);
  },
};

/** Until Polar has answered, nothing is claimed. */
export const DeactivateUnderWay: Story = {
  ...full((polar) => polar.fail('licenseKeys.deactivate', 'hang')),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivating);
    await expect(getDevices(canvas)).toEqual(['Travel laptop', 'build-server-01']);
    await expect(canvas.queryByText(en.deactivated('Studio Mac'))).toBeNull();
  },
};

/** The device is back, with the reason. */
export const DeactivateRefused: Story = {
  ...full((polar) => polar.fail('licenseKeys.deactivate', 429)),
  play: async ({ canvas, ...context }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.notDeactivated('Studio Mac', en.failures.rate_limited[0]));
    await expect(getDevices(canvas)).toEqual(['Studio Mac', 'Travel laptop', 'build-server-01']);
    await expect(getHeldDevices(context)).toEqual(getDevices(canvas));
  },
};

/** Somebody else has deactivated it meanwhile: it is gone, which is all that was wanted. */
export const DeactivateGoneAlready: Story = {
  ...full(),
  play: async ({ canvas, ...context }) => {
    await canvas.findByRole('button', { name: 'Deactivate Studio Mac' });
    const { polar } = context.parameters.mock as PretendPolar;
    const held = getHeld(context);
    const [, ...others] = held.activations;
    polar.licenseKeys.add({ ...held, activations: others });
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getHeldDevices(context)).toEqual(getDevices(canvas));
  },
};

/** Polar acted and the connection dropped: the key is read, and tells that it worked. */
export const DeactivateAnswerLost: Story = {
  ...full((polar) => polar.fail('licenseKeys.deactivate', 'lost_response')),
  play: async ({ canvas, ...context }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await see(canvas, en.deactivated('Studio Mac'));
    await expect(getHeldDevices(context)).toEqual(getDevices(canvas));
  },
};

/** With the last device goes the list: the focus is on its heading. */
export const DeactivateLast: Story = {
  ...full(undefined, 1),
  play: async ({ canvas }) => {
    await press(canvas, 'Deactivate Studio Mac');
    await press(canvas, en.deactivate);
    await expect(canvas.getByRole('heading', { name: en.activations })).toHaveFocus();
    await see(canvas, en.deactivated('Studio Mac'));
    await see(canvas, en.noneToShow);
  },
};

/** Three as fast as one can: they go one after another, and Polar refuses none. */
export const DeactivateMany: Story = {
  ...full(),
  play: async ({ canvas, ...context }) => {
    for (const device of ['Studio Mac', 'Travel laptop', 'build-server-01']) {
      await press(canvas, `Deactivate ${device}`);
      await press(canvas, en.deactivate);
    }
    await expect(canvas.queryByRole('listitem')).toBeNull();
    await see(canvas, en.deactivated('build-server-01'));
    await expect(getHeldDevices(context)).toEqual([]);
  },
};

/** Says what will stop working. */
export const RotateQuestion: Story = {
  ...full(),
  play: async ({ canvas }) => {
    await press(canvas, en.rotate);
    await expect(
      await canvas.findByRole('dialog', { name: /^Replace this license key/ }),
    ).toBeVisible();
    await expect(canvas.getByText(en.rotateText)).toBeVisible();
  },
};

/** The new key is there, masked as the old one was, and the devices stay. */
export const Rotate: Story = {
  ...full(),
  play: async ({ canvas, ...context }) => {
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.rotated);
    await expect(getShownEnd(canvas)).toBe(getHeld(context).key.slice(-6));
    await expect(getHeld(context).key).not.toBe(KEY);
    await expect(getDevices(canvas)).toHaveLength(3);
  },
};

/** The same with Tab, Enter and Space. */
export const RotateByKeyboard: Story = {
  ...full(),
  play: async ({ canvas }) => {
    await tabTo(canvas, en.rotate);
    await userEvent.keyboard(' ');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await see(canvas, en.rotated);
    await expect(canvas.getByRole('button', { name: en.rotate })).toHaveFocus();
  },
};

/** Who could read the old key reads the new one. */
export const RotateWhileRevealed: Story = {
  ...full(),
  play: async ({ canvas, ...context }) => {
    await press(canvas, en.reveal);
    await expect(canvas.getByText(KEY)).toBeVisible();
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.rotated);
    await expect(canvas.getByText(getHeld(context).key)).toBeVisible();
    await expect(canvas.queryByText(KEY)).toBeNull();
  },
};

/** The vendor has revoked the key meanwhile, and the card finds that out too. */
export const RotateRefused: Story = {
  ...full(),
  play: async ({ canvas, ...context }) => {
    await canvas.findByText(en.status.active);
    const { polar } = context.parameters.mock as PretendPolar;
    polar.licenseKeys.add({ ...getHeld(context), status: 'revoked' });
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.notRotated(en.failures.rejected[0]));
    await see(canvas, en.refused);
    await expect(canvas.queryByRole('button', { name: en.rotate })).toBeNull();
  },
};

/** Polar acted and the connection dropped: the card reads the key and finds another. */
export const RotateAnswerLost: Story = {
  ...full((polar) => polar.fail('licenseKeys.rotate', 'lost_response')),
  play: async ({ canvas, ...context }) => {
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.rotated);
    await expect(getShownEnd(canvas)).toBe(getHeld(context).key.slice(-6));
  },
};

/** Nor can the key be read: nobody knows, and the card says so. */
export const RotateUnknown: Story = {
  ...full((polar) => polar.fail('licenseKeys.rotate', 'lost_response')),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as PretendPolar;
    await canvas.findByText(en.status.active);
    const before = polar.requests.length;
    polar.fail('licenseKeys.get', 'html');
    await press(canvas, en.rotate);
    await pressInDialog(canvas, en.rotate);
    await see(canvas, en.maybeRotated);
    // It is sent once, and asked after twice: for the rotation, and for the card.
    await waitFor(() => expect(polar.requests.slice(before)).toHaveLength(3));
    await see(canvas, en.tryAgain);
  },
};

/** Once the key can be read again, the card knows. */
export const RotateFoundOutLater: Story = {
  ...full((polar) => polar.fail('licenseKeys.rotate', 'lost_response')),
  play: async (context) => {
    await RotateUnknown.play?.(context);
    const { canvas, parameters } = context;
    (parameters.mock as PretendPolar).polar.clearFailures();
    await press(canvas, en.tryAgain);
    await see(canvas, en.rotated);
    await expect(canvas.queryByText(en.maybeRotated)).toBeNull();
  },
};

const off = full();

/** The vendor does not want its customers to change anything. */
export const ActionsOff: Story = {
  ...off,
  args: { ...off.args, actions: { deactivate: false, rotate: false } },
  play: async ({ canvas }) => {
    await see(canvas, 'Studio Mac');
    await expect(canvas.queryByRole('button', { name: /Deactivate|Rotate/ })).toBeNull();
  },
};

interface Context {
  args: { id?: string };
  parameters: Record<string, unknown>;
}

/** What Polar holds by now. */
function getHeld({ args: { id = '' }, parameters }: Context) {
  const held = (parameters.mock as PretendPolar).polar.licenseKeys.get(id);
  if (!held) throw new Error('Polar does not hold the license key of this story.');
  return held;
}

function getHeldDevices(context: Context): string[] {
  return getHeld(context).activations.map(({ label }) => label);
}

/** The devices that one can read, in their order. */
function getDevices(canvas: Canvas): (string | null | undefined)[] {
  return canvas.queryAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent);
}

function getRow(canvas: Canvas, device: string): HTMLElement | null {
  return canvas.getByText(device).closest('li');
}

function getShownEnd(canvas: Canvas): string | undefined {
  return canvas.getByRole('img', { name: /Hidden/ }).textContent?.slice(-6);
}

/** Where the button that asks and the one that answers have one name. */
async function pressInDialog(canvas: Canvas, name: string): Promise<void> {
  const dialog = await canvas.findByRole('dialog');
  const button = [...dialog.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  await userEvent.click(button as HTMLElement);
}
