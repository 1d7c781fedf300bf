import type { Meta, StoryObj } from '@storybook/react-vite';
import { QueryClient } from '@tanstack/react-query';
import {
  LicenseKeyCard,
  type OwnClientProps,
  type PortalSettings,
  type PortalTheme,
} from 'polar-customer-portal';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { expect, userEvent, waitFor } from 'storybook/test';
import { Accounts } from './accounts.tsx';
import { daysFromNow, laptops } from './fixtures.ts';
import { holding, withProvider } from './pretend-polar.ts';
import { press, see, tabTo } from './steps.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Sessions',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

/** One that Polar does not know any more. */
const ENDED = 'polar_cst_an-hour-has-passed';

/** The session that the vendor's server gives, and how often it was asked for it. */
let session = ENDED;
let asked = 0;
const queryClient = new QueryClient();

const held = holding({
  created_at: daysFromNow(-82),
  expires_at: daysFromNow(280),
  customer: { name: null, email: 'you@example.com' },
  activations: laptops(2),
  usage: 820,
  limit_usage: 1000,
});
const { polar } = held.parameters.mock;

function signIn() {
  session = polar.createSession().token;
}

function getSession() {
  asked += 1;
  return session;
}

/** A customer who is signed in at first, or whose session has ended. */
function customer(isSignedIn: boolean, provider: PortalSettings & Partial<OwnClientProps> = {}) {
  return {
    ...withProvider(held, { queryClient, sessionToken: getSession, ...provider }),
    beforeEach() {
      queryClient.clear();
      asked = 0;
      session = ENDED;
      if (isSignedIn) signIn();
    },
  };
}

/** An hour is over: the vendor's server is asked for another session, and nobody notices. */
export const RenewedUnnoticed: Story = {
  ...customer(true),
  play: async ({ canvas, args: { id } }) => {
    await see(canvas, en.status.active);
    polar.endSession(session);
    signIn();
    const licenseKey = polar.licenseKeys.get(id);
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'disabled' });
    await queryClient.refetchQueries();
    await see(canvas, en.status.disabled);
    await expect(canvas.queryByText(new RegExp(en.outdated))).toBeNull();
    await expect(asked).toBe(2);
  },
};

/** Nor does the vendor's server know who it is: the vendor's own way to sign in is the way on. */
export const Ended: Story = {
  ...customer(false, { onSessionEnd: signIn }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.unauthorized[0]);
    await expect(canvas.getByRole('button', { name: en.signInAgain })).toBeVisible();
    await expect(asked).toBe(2);
  },
};

export const SignedInAgain: Story = {
  ...Ended,
  play: async ({ canvas }) => {
    await press(canvas, en.signInAgain);
    await see(canvas, en.status.active);
    await expect(canvas.getByRole('heading', { name: en.title })).toHaveFocus();
  },
};

/** The same with Tab and Enter. */
export const SignedInAgainByKeyboard: Story = {
  ...Ended,
  play: async ({ canvas }) => {
    await tabTo(canvas, en.signInAgain);
    await userEvent.keyboard('{Enter}');
    await see(canvas, en.status.active);
    await expect(canvas.getByRole('heading', { name: en.title })).toHaveFocus();
  },
};

/** Without a way to sign in, a customer can still try again; perhaps after signing in elsewhere. */
export const TriedAgain: Story = {
  ...customer(false),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.unauthorized[0]);
    signIn();
    await press(canvas, en.tryAgain);
    await see(canvas, en.status.active);
  },
};

/** A fixed session that has ended, on a page without a way to sign in: it can be tried again. */
export const EndedForGood: Story = {
  ...customer(false, { sessionToken: ENDED }),
  play: async ({ canvas }) => {
    await see(canvas, en.failures.unauthorized[0]);
    await expect(canvas.getByRole('button', { name: en.tryAgain })).toBeVisible();
  },
};

/** What was read before stays. */
export const EndedOverData: Story = {
  ...customer(true, { onSessionEnd: signIn }),
  play: async ({ canvas }) => {
    await see(canvas, en.status.active);
    polar.endSession(session);
    await queryClient.refetchQueries();
    await see(canvas, en.failures.unauthorized[0]);
    await expect(canvas.getByText(en.status.active)).toBeVisible();
    await expect(canvas.getByRole('button', { name: en.signInAgain })).toBeVisible();
  },
};

export const SignedInAgainOverData: Story = {
  ...EndedOverData,
  play: async (context) => {
    await EndedOverData.play?.(context);
    const { canvas } = context;
    await press(canvas, en.signInAgain);
    await waitFor(() => expect(canvas.queryByText(new RegExp(en.outdated))).toBeNull());
    await expect(canvas.getByRole('heading', { name: en.title })).toHaveFocus();
  },
};

const colleague = createCustomer({ name: 'Ines Duarte' });
const hers = createLicenseKey({ customer: colleague, status: 'disabled', activations: [] });
polar.licenseKeys.add(hers);

const accounts = [
  {
    customerId: 'account-1',
    name: 'you@example.com',
    licenseKeyId: held.args.id,
    getSessionToken: () => polar.sessionToken,
  },
  {
    customerId: 'account-2',
    name: 'Ines Duarte',
    licenseKeyId: hers.id,
    getSessionToken: () => polar.createSession({ customer: colleague }).token,
  },
];

/** Somebody else signs in on the same page: nothing of the first shows, not for a frame. */
export const AnotherCustomer: Story = {
  ...held,
  render: (_, { globals: { theme } }) => (
    <Accounts
      accounts={accounts}
      server={held.parameters.mock.server}
      theme={theme as PortalTheme}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await see(canvas, 'Studio Mac');
    await press(canvas, en.reveal);
    const shown: string[] = [];
    const observer = new MutationObserver(() => shown.push(getCard(canvasElement)));
    observer.observe(canvasElement, { childList: true, subtree: true, characterData: true });
    await press(canvas, 'Ines Duarte');
    await see(canvas, en.licensedTo('Ines Duarte'));
    observer.disconnect();
    await expect(shown.length).toBeGreaterThan(1);
    for (const html of shown) await expect(html).not.toMatch(/you@example|Studio Mac|NIMBUS-/);
  },
};

function getCard(canvasElement: HTMLElement): string {
  return canvasElement.querySelector('.polar-portal')?.outerHTML ?? '';
}
