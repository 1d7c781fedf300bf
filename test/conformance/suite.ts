import type { OwnClientProps, PortalError, PortalSettings } from 'polar-customer-portal';
import {
  createCustomer,
  createLicenseKey,
  type LicenseKeyOverrides,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { laptops } from '../../stories/fixtures.ts';
import { withLicenseKey, startPolar } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

/** The options of a card, whatever the page is built with. */
export interface CardOptions extends Pick<
  OwnClientProps & PortalSettings,
  'sessionToken' | 'locale' | 'theme' | 'messages' | 'actions' | 'customerId' | 'onSignIn'
> {
  id: string;
  server: string;
  headingLevel?: 1 | 2 | 3 | 4 | 5;
  expiresSoonDays?: number;
  onError: (error: PortalError) => void;
  onEvent: (event: object) => void;
}

/** Shows a card, with other options when it is called again. */
export type ShowCard = (options: CardOptions) => void;

/** A place for a card. */
export interface Stage {
  show: ShowCard;
  /** Everything that the document holds of the card, as HTML. */
  getHTML: () => string;
  getFocused: () => Element | null;
  remove: () => void;
}

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

const DEACTIVATE = `${en.deactivate} Studio Mac`;

const button = (name: string) => page.getByRole('button', { name, exact: true });

const see = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

/** How often a text stands alone on the page after a quarter of a second of faked time. */
async function countLater(text: string) {
  await vi.advanceTimersByTimeAsync(250);
  return page.getByText(text, { exact: true }).elements().length;
}

const end = (polar: MockPolar) => polar.endSession(polar.sessionToken);

/** What a customer can do with a card, in whichever way it came onto the page. */
export function describeCard(createStage: () => Stage): void {
  let stage: Stage | undefined;
  let polar: MockPolar;
  const errors: string[] = [];
  const events: object[] = [];

  async function show(
    overrides: LicenseKeyOverrides = {},
    options: Partial<CardOptions> = {},
    prepare?: (polar: MockPolar) => void,
  ): Promise<CardOptions> {
    const held = withLicenseKey(
      { key: KEY, limit_activations: 3, activations: laptops(3), ...overrides },
      prepare,
    );
    const { mock } = held.parameters;
    ({ polar } = mock);
    await startPolar(mock);
    stage = createStage();
    const all: CardOptions = {
      id: held.args.id,
      server: mock.server,
      sessionToken: polar.sessionToken,
      locale: 'en-US',
      onError: ({ code }) => errors.push(code),
      onEvent: (event) => events.push(event),
      ...options,
    };
    stage.show(all);
    return all;
  }

  afterEach(() => {
    stage?.remove();
    errors.length = 0;
    events.length = 0;
  });

  const requests = () => getKeyRequests(polar).map(({ method }) => method);

  describe('a license key', () => {
    test('shows with its state, its limits and its activations, in one request', async () => {
      await show();
      await see(en.status.active);
      await expect.element(page.getByRole('region', { name: en.title })).toBeVisible();
      await expect.element(page.getByRole('heading', { name: en.title, level: 2 })).toBeVisible();
      await see('of 3');
      expect(page.getByRole('listitem').elements()).toHaveLength(3);
      expect(requests()).toEqual(['GET']);
    });

    test('is nowhere in the document until its owner reveals it, and after it is hidden', async () => {
      await show();
      await see(en.status.active);
      expect(stage?.getHTML()).not.toContain(KEY);
      await button(en.reveal).click();
      await see(KEY);
      await button(en.hide).click();
      await expect.poll(() => stage?.getHTML()).not.toContain(KEY);
      expect(events).toMatchObject([{ type: 'license_key.revealed' }]);
    });

    test('is copied whole while it stays masked', async () => {
      await show();
      await button(en.copy).click();
      await expect.element(button(en.copied)).toBeVisible();
      expect(await navigator.clipboard.readText()).toBe(KEY);
      expect(stage?.getHTML()).not.toContain(KEY);
    });

    test.each([
      [{ status: 'disabled' }, en.refused],
      [{ status: 'revoked' }, en.refused],
      [{ expires_at: '2020-02-01T12:00:00Z' }, en.expiredOn('February 1, 2020')],
      [{ status: 'suspended' }, 'suspended'],
    ])('that is %j says so', async (overrides, text) => {
      await show(overrides);
      await see(text);
    });

    test('changes with the id, and is masked again', async () => {
      const options = await show();
      await button(en.reveal).click();
      await see(KEY);
      const other = createLicenseKey({ key: 'ANOTHER-1C285B2D-6CE6-4BC7-XYZ123' });
      polar.licenseKeys.add(other);
      stage?.show({ ...options, id: other.id });
      await see('XYZ123');
      expect(stage?.getHTML()).not.toMatch(new RegExp(`${KEY}|ANOTHER`));
    });
  });

  describe('the options of the page', () => {
    test('decide on the locale, the theme, the texts and the level of the heading', async () => {
      await show(
        { expires_at: '2031-02-01T12:00:00Z' },
        {
          locale: 'en-GB',
          theme: 'dark',
          messages: { licenseKeys: { activations: 'Devices' } },
          headingLevel: 4,
        },
      );
      await see('1 Feb 2031');
      await expect.element(page.getByRole('heading', { name: 'Devices', level: 5 })).toBeVisible();
      const card = page.getByRole('region', { name: en.title }).element();
      expect(getComputedStyle(card).backgroundColor).toBe('rgb(24, 24, 27)');
    });

    test('take effect at once when they change', async () => {
      const options = await show();
      await see(en.status.active);
      stage?.show({ ...options, theme: 'dark', messages: { licenseKeys: { title: 'Your key' } } });
      await expect.element(page.getByRole('region', { name: 'Your key' })).toBeVisible();
      const card = page.getByRole('region', { name: 'Your key' }).element();
      expect(getComputedStyle(card).backgroundColor).toBe('rgb(24, 24, 27)');
      expect(requests()).toEqual(['GET']);
    });

    test('can turn off the actions of a customer', async () => {
      await show({}, { actions: { licenseKeys: { deactivate: false, rotate: false } } });
      await see(en.status.active);
      expect(button(en.rotate).elements()).toHaveLength(0);
      expect(button(DEACTIVATE).elements()).toHaveLength(0);
    });
  });

  describe('a change', () => {
    test('deactivates after a question, and moves the focus to the next activation', async () => {
      await show();
      await button(DEACTIVATE).click();
      const dialog = page.getByRole('dialog', { name: en.deactivateTitle('Studio Mac') });
      expect(dialog.element().matches(':modal')).toBe(true);
      expect(stage?.getFocused()?.textContent).toBe(en.keep);
      await userEvent.keyboard('{Tab}{Enter}');
      await see(en.deactivated('Studio Mac'));
      expect(page.getByRole('listitem').elements()).toHaveLength(2);
      expect(stage?.getFocused()).toBe(page.getByRole('listitem').elements()[0]);
      expect(events).toMatchObject([{ type: 'license_key.deactivated' }]);
    });

    test('is not made when the customer cancels, also with Escape', async () => {
      await show();
      await button(DEACTIVATE).click();
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      expect(stage?.getFocused()).toBe(button(DEACTIVATE).element());
      await button(en.rotate).click();
      await button(en.keep).click();
      expect(stage?.getFocused()).toBe(button(en.rotate).element());
      expect(requests()).toEqual(['GET']);
    });

    test('that Polar refuses brings the activation back with the reason', async () => {
      await show({}, {}, (polar) => void polar.fail('licenseKeys.deactivate', 403));
      await button(DEACTIVATE).click();
      await userEvent.keyboard('{Tab}{Enter}');
      await see(en.notDeactivated('Studio Mac', en.failures.forbidden[0]));
      // It is announced a moment before.
      await expect.poll(() => page.getByRole('listitem').elements()).toHaveLength(3);
      await expect.poll(() => errors).toEqual(['forbidden']);
    });

    test('replaces the key, and moves the focus to what became of it', async () => {
      const { id } = await show();
      await button(en.rotate).click();
      await userEvent.keyboard('{Tab}{Enter}');
      await see(en.rotated);
      await expect.poll(() => stage?.getFocused()?.role).toBe('group');
      expect(stage?.getFocused()?.textContent).toBe(`${en.rotated}${en.copyNew}`);
      await button(en.reveal).click();
      const key = polar.licenseKeys.get(id)?.key ?? '';
      expect(key).not.toBe(KEY);
      await see(key);
    });
  });

  describe('a list of many activations', () => {
    test('is searched with every character', async () => {
      const activations = [...laptops(3), ...laptops(3), ...laptops(3), ...laptops(3)];
      await show({ activations, limit_activations: 20 });
      await button(en.showMore).click();
      expect(page.getByRole('listitem').elements()).toHaveLength(12);
      await page.getByRole('searchbox').fill('debian');
      await see(en.found(4, String));
      expect(page.getByRole('listitem').elements()).toHaveLength(4);
    });
  });

  describe('a failure', () => {
    test.each([
      [404, en.failures.not_found[0], 'not_found'],
      [403, en.failures.forbidden[0], 'forbidden'],
      ['html', en.failures.invalid_response[0], 'invalid_response'],
    ] as const)(
      'is explained to the customer (%j), and reported once',
      async (failure, text, code) => {
        await show({}, {}, (polar) => void polar.fail('licenseKeys.get', failure));
        await see(text);
        await expect.poll(() => errors).toEqual([code]);
        expect(events).toEqual([{ type: 'failed', code }]);
      },
    );

    test('of the network shows while the request is sent again, and goes once that works', async () => {
      // The pauses between the requests pass at once.
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      onTestFinished(() => void vi.useRealTimers());
      await show({}, {}, (polar) => void polar.fail('licenseKeys.get', 'network', { times: 2 }));
      await expect.poll(() => countLater(en.failures.network[0])).toBe(1);
      await expect.poll(() => countLater(en.status.active)).toBe(1);
      expect(requests()).toEqual(['GET', 'GET', 'GET']);
      expect(errors).toEqual([]);
    });

    test('goes when the customer tries again, and the focus goes to the title', async () => {
      await show({}, {}, (polar) => void polar.fail('licenseKeys.get', 'html', { times: 1 }));
      await button(en.tryAgain).click();
      await see(en.status.active);
      await expect.poll(() => stage?.getFocused()?.textContent).toBe(en.title);
    });

    test('of the connection shows after one request, can be tried again, and goes by itself', async () => {
      const options = await show();
      await see(en.status.active);
      const other = createLicenseKey();
      polar.licenseKeys.add(other);
      const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
      window.dispatchEvent(new Event('offline'));
      polar.fail('licenseKeys.get', 'network', { times: 2 });
      stage?.show({ ...options, id: other.id });
      await see(en.failures.offline[0]);
      expect(requests()).toEqual(['GET', 'GET']);
      await button(en.tryAgain).click();
      await expect.poll(requests).toEqual(['GET', 'GET', 'GET']);
      await see(en.failures.offline[0]);
      onLine.mockRestore();
      window.dispatchEvent(new Event('online'));
      await see(en.status.active);
    });
  });

  describe('a session that has ended', () => {
    test('can be tried again where the page has no way to sign in', async () => {
      await show({}, { sessionToken: () => polar.sessionToken }, end);
      await see(en.failures.unauthorized[0]);
      await see(en.nextSteps.try_again);
      await expect.element(button(en.tryAgain)).toBeVisible();
      await expect.poll(() => errors).toEqual(['unauthorized']);
      expect(events).toEqual([{ type: 'session_ended' }]);
    });

    test('offers to reload the page where it has a fixed token', async () => {
      await show({}, {}, end);
      await see(en.failures.unauthorized[0]);
      await see(en.nextSteps.reload);
      await expect.element(button(en.reload)).toBeVisible();
    });

    test('is replaced once the customer has signed in again', async () => {
      let token = '';
      await show(
        {},
        {
          sessionToken: () => token || polar.sessionToken,
          async onSignIn() {
            await Promise.resolve();
            token = polar.createSession().token;
          },
        },
        end,
      );
      await button(en.signInAgain).click();
      await see(en.status.active);
    });

    test('of another customer shows nothing of the one before', async () => {
      const options = await show({}, { customerId: 'one' });
      await see(en.status.active);
      const { token } = polar.createSession({ customer: createCustomer() });
      stage?.show({ ...options, customerId: 'two', sessionToken: token });
      await see(en.failures.not_found[0]);
      expect(stage?.getHTML()).not.toContain('Studio Mac');
    });
  });
}
