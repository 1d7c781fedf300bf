import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetTries } from '../../../src/customer/email-tries.ts';
import { Refresh } from '../../refresh.tsx';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { en, findCard, form, getButton, renderCard, type, type Rendered } from './render-card.tsx';

beforeEach(() => startClock());
afterEach(() => forgetTries());

const ADDRESS = 'jane@studio.example';

/** A card whose form for another e-mail address is open. */
async function openForm(options: Parameters<typeof renderCard>[0] = {}): Promise<Rendered> {
  const rendered = renderCard({
    around: (card) => (
      <>
        <Refresh />
        {card}
      </>
    ),
    ...options,
  });
  await findCard();
  await rendered.user.click(await screen.findByRole('button', { name: en.emailTitle }));
  return rendered;
}

const getField = () => screen.getByLabelText(en.newEmail);

async function ask(rendered: Rendered, email = ADDRESS) {
  await type(rendered, en.newEmail, email);
  await rendered.user.click(getButton(en.sendLink));
}

const sent = (email = ADDRESS) => screen.findByText(en.emailSent(email), { selector: 'strong' });

const countMails = ({ listChanges }: Rendered) =>
  listChanges().filter((operation) => operation === 'customers.requestEmailUpdate').length;

describe('Another e-mail address', () => {
  test('is asked for in a form that says what will happen', async () => {
    await openForm();
    expect(screen.getByRole('heading', { name: en.emailTitle })).toBeVisible();
    expect(screen.getByText(en.emailNow('jane@example.com'))).toBeVisible();
    expect(getField()).toHaveFocus();
    expect(getField()).toHaveAccessibleDescription(/30 minutes.*Polar.*nothing changes/);
    expect(getField()).toHaveAttribute('autocomplete', 'email');
  });

  test('gets a link, and nothing changes until it is followed', async () => {
    const rendered = await openForm();
    await ask(rendered, ` ${ADDRESS} `);
    expect(await sent()).toBeVisible();
    expect(screen.getByText(en.emailNext('Polar'), { exact: false })).toBeVisible();
    expect(screen.getByText(en.emailSpam)).toBeVisible();
    expect(rendered.getSent()).toEqual([{ email: ADDRESS }]);
    expect(rendered.getStored()).toMatchObject({ email: 'jane@example.com' });
    expect(rendered.onEvent).toHaveBeenCalledExactlyOnceWith({
      type: 'customer.email_change_requested',
    });
    await rendered.user.click(getButton(en.done));
    expect(screen.getByText('jane@example.com')).toBeVisible();
    expect(getButton(en.emailTitle)).toHaveFocus();
  });

  test('is shown once the customer has followed the link', async () => {
    const rendered = await openForm();
    await ask(rendered);
    await sent();
    const stored = rendered.getStored();
    if (!stored) throw new Error('The customer is gone.');
    rendered.polar.customers.add({ ...stored, email: ADDRESS });
    await rendered.user.click(screen.getByText('Refresh'));
    await runClockUntil(() => {
      expect(screen.getAllByText(en.emailChanged(ADDRESS))[0]).toBeVisible();
    });
    expect(screen.getByText(ADDRESS)).toBeVisible();
  });

  test('gets the mail again, which ends the link before', async () => {
    const rendered = await openForm();
    await ask(rendered);
    await sent();
    expect(getButton(en.sendAgain)).toHaveFocus();
    await rendered.user.click(getButton(en.sendAgain));
    await runClockUntil(() => screen.getByText(en.emailSentAgain(ADDRESS)));
    expect(rendered.getSent()).toEqual([{ email: ADDRESS }, { email: ADDRESS }]);
  });

  test('is asked for once, with two clicks and Enter', async () => {
    const rendered = await openForm();
    await type(rendered, en.newEmail, ADDRESS);
    rendered.polar.latency = 50;
    const button = getButton(en.sendLink);
    fireEvent.click(button);
    fireEvent.click(button);
    fireEvent.keyDown(getField(), { key: 'Enter' });
    await runClockUntil(() => screen.getByText(en.emailSpam));
    expect(countMails(rendered)).toBe(1);
  });

  test.each([
    ['', en.emailMissing],
    ['nope', en.emailMalformed],
    ['JANE@example.com', en.emailSame],
  ])('is not asked for if it is %j, which is told at the field', async (email, text) => {
    const rendered = await openForm();
    await ask(rendered, email);
    expect(await screen.findByText(text)).toBeVisible();
    expect(getField()).toHaveFocus();
    expect(getField()).toHaveAccessibleDescription(text);
    expect(countMails(rendered)).toBe(0);
  });
});

describe('A mail that Polar does not send', () => {
  test('to a domain that does not exist, is told at the field in our own words', async () => {
    const rendered = await openForm();
    await ask(rendered, 'jane@nowhere.invalid');
    expect(await screen.findByText(en.emailRefused('Polar'))).toBeVisible();
    expect(getField()).toHaveValue('jane@nowhere.invalid');
    expect(getField()).toHaveFocus();
    expect(document.body).not.toHaveTextContent(/does not exist/);
  });

  test('because the organization does not allow it any more', async () => {
    const rendered = await openForm();
    rendered.polar.fail('customers.requestEmailUpdate', 403);
    await ask(rendered);
    expect(await screen.findByRole('alert')).toHaveTextContent(en.emailForbidden);
    expect(getField()).toHaveValue(ADDRESS);
  });

  test('because the session has ended, keeps what was typed', async () => {
    const rendered = await openForm();
    rendered.polar.fail('customers.requestEmailUpdate', 401);
    await ask(rendered);
    const alert = await runClockUntil(() => screen.getByRole('alert'));
    expect(alert).toHaveTextContent(/No link was sent: Your session has ended/);
    expect(getField()).toHaveValue(ADDRESS);
  });

  test.each(['lost_response', 500, 'network'] as const)(
    'may have been sent after %s, and is not sent again by itself',
    async (failure) => {
      const rendered = await openForm();
      rendered.polar.fail('customers.requestEmailUpdate', failure, { times: 1 });
      await ask(rendered);
      const text = await runClockUntil(() =>
        screen.getByText(en.emailMaybeSent(ADDRESS), { selector: 'strong' }),
      );
      expect(text).toBeVisible();
      await passTime(60_000);
      expect(countMails(rendered)).toBe(1);
      await rendered.user.click(getButton(en.sendAgain));
      await runClockUntil(() => screen.getByText(en.emailSent(ADDRESS), { selector: 'strong' }));
    },
  );
});

async function sendSix() {
  const rendered = await openForm();
  await ask(rendered);
  await sent();
  for (let count = 2; count <= 6; count += 1) {
    await rendered.user.click(getButton(en.sendAgain));
    await runClockUntil(() => expect(countMails(rendered)).toBe(count));
    await passTime(100);
  }
  return rendered;
}

describe('Too many mails', () => {
  test('are prevented: after six, the button waits until Polar takes another', async () => {
    const rendered = await sendSix();
    const button = getButton(en.sendAgain);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/You can send another in 1 minute/);
    await rendered.user.click(button);
    expect(countMails(rendered)).toBe(6);
    await passTime(110_000);
    expect(button).toHaveAttribute('aria-disabled', 'false');
    await rendered.user.click(button);
    await runClockUntil(() => expect(countMails(rendered)).toBe(7));
  });

  test('are counted although the card was closed and opened, and another card shows it too', async () => {
    const rendered = await sendSix();
    await rendered.user.click(getButton(en.done));
    await rendered.user.click(getButton(en.emailTitle));
    await type(rendered, en.newEmail, 'other@example.com');
    await rendered.user.keyboard('{Enter}');
    await passTime(1_000);
    expect(countMails(rendered)).toBe(6);
    expect(getButton(en.sendLink)).toHaveAttribute('aria-disabled', 'true');
  });

  test('that Polar has refused nevertheless pause for a quarter of an hour, and say what that means', async () => {
    const rendered = await openForm();
    rendered.polar.fail('customers.requestEmailUpdate', 429, { times: 1 });
    await ask(rendered);
    const text = await runClockUntil(() =>
      screen.getByText(/refuses everything/, { selector: 'p' }),
    );
    expect(text).toHaveTextContent(/in 15 minutes/);
    expect(getField()).toHaveValue(ADDRESS);
    await passTime(5 * 60_000);
    expect(screen.getByText(/refuses everything/, { selector: 'p' })).toHaveTextContent(
      /in 10 minutes/,
    );
    await passTime(11 * 60_000);
    expect(Date.now()).toBeGreaterThan(NOW + 15 * 60_000);
    expect(getButton(en.sendLink)).toHaveAttribute('aria-disabled', 'false');
    expect(screen.queryByText(/refuses everything/, { selector: 'p' })).toBeNull();
    await rendered.user.click(getButton(en.sendLink));
    await runClockUntil(() => screen.getByText(en.emailSpam));
  });

  test('leave the way back to the details open', async () => {
    const rendered = await openForm();
    rendered.polar.fail('customers.requestEmailUpdate', 429, { times: 1 });
    await ask(rendered);
    await runClockUntil(() => screen.getByText(/refuses everything/, { selector: 'p' }));
    await rendered.user.click(getButton(form.cancel));
    expect(screen.getByText('jane@example.com')).toBeVisible();
  });
});

describe('Whether it is allowed', () => {
  test('is found out from what the customer has, without the provider’s organization', async () => {
    const { polar } = renderCard({ provider: { organization: undefined } });
    await findCard();
    await passTime(1_000);
    // This customer has nothing, so that nobody knows whom to ask.
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'customers.get',
      'benefitGrants.list',
      'orders.list',
    ]);
    expect(screen.queryByRole('button', { name: en.emailTitle })).toBeNull();
  });
});
