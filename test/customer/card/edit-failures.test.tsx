import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Refresh } from '../../refresh.tsx';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { edit, en, findCard, form, renderCard, save, type, type Rendered } from './render-card.tsx';

beforeEach(() => startClock());

const getName = () => screen.getByLabelText(form.name);

/** A card with another name in its form. */
async function typeName(options: Parameters<typeof renderCard>[0] = {}): Promise<Rendered> {
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
  await edit(rendered);
  await type(rendered, form.name, 'Typed');
  return rendered;
}

/** Not by its role: to look for that in 250 countries, again and again, takes long. */
function getAlert(): HTMLElement {
  const alert = document.querySelector<HTMLElement>('[role=alert]');
  if (!alert) throw new Error('Nothing is told.');
  return alert;
}

const findAlert = () => runClockUntil(getAlert);

describe('What was typed stays', () => {
  test.each([
    ['a 503', { status: 503, body: {} }, /Polar can’t respond right now/],
    ['a 409', 409, /Something else was changed/],
    ['a 429', 429, /Too many requests/],
    ['a 403', 403, /Polar refused this request/],
    ['HTML in place of an answer', 'html', /Nothing was saved/],
    ['a request without a response', 'network', /We can’t reach Polar/],
  ] as const)('after %s, and nothing was saved', async (_, failure, text) => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', failure, { times: 1 });
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(text);
    expect(await findAlert()).toHaveTextContent(/still here/);
    expect(getName()).toHaveValue('Typed');
    expect(rendered.getStored()).toMatchObject({ billing_name: 'Jane Doe Design Ltd' });
    await save(rendered);
    await runClockUntil(() => expect(screen.getAllByText(en.saved)[0]).toBeVisible());
    expect(rendered.listChanges()).toHaveLength(2);
  });

  test('after a 422 that names no field, whose words are not shown', async () => {
    const rendered = await typeName();
    const detail = [{ loc: ['body'], msg: 'Raw words of a server', type: 'value_error' }];
    rendered.polar.fail('customers.update', { status: 422, body: { error: 'X', detail } });
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(en.notAccepted('Polar'));
    expect(document.body).not.toHaveTextContent(/Raw words/);
    expect(getName()).toHaveValue('Typed');
  });

  test('after a 422 whose detail is a text', async () => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', { status: 422, body: { detail: 'Raw words' } });
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(en.notAccepted('Polar'));
  });

  test('when the session ends in the middle and is renewed, and it is sent once more', async () => {
    const tokens: string[] = [];
    const rendered = renderCard({
      provider: (polar, customer) => ({
        sessionToken() {
          const { token } = polar.createSession({ customer });
          tokens.push(token);
          return token;
        },
      }),
    });
    await findCard();
    await edit(rendered);
    await type(rendered, form.name, 'Typed');
    rendered.polar.endSession(tokens[0] as string);
    await save(rendered);
    expect(await screen.findByText('Typed')).toBeVisible();
    expect(tokens).toHaveLength(2);
    expect(rendered.getStored()).toMatchObject({ billing_name: 'Typed' });
  });

  test('when the session ends for good, above a way to sign in again', async () => {
    const rendered = await typeName({
      provider: { onSignIn: () => rendered.polar.clearFailures() },
    });
    rendered.polar.fail('customers.update', 401);
    rendered.polar.fail('customers.get', 401);
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(/Your session has ended/);
    expect(getName()).toHaveValue('Typed');
    await rendered.user.click(screen.getByText(en.signInAgain));
    await passTime(1_000);
    expect(getName()).toHaveValue('Typed');
    await save(rendered);
    expect(await screen.findByText('Typed')).toBeVisible();
  });

  test('while the details are read again behind the form, of which untouched fields follow', async () => {
    const rendered = await typeName();
    const stored = rendered.getStored();
    if (!stored?.billing_address) throw new Error('There is no address.');
    rendered.polar.customers.add({
      ...stored,
      modified_at: '2026-06-15T12:00:01.000Z',
      billing_name: 'Changed elsewhere',
      billing_address: { ...stored.billing_address, city: 'Hamburg' },
    });
    await rendered.user.click(screen.getByText('Refresh'));
    await waitFor(() => expect(screen.getByLabelText(form.cities.city)).toHaveValue('Hamburg'));
    expect(getName()).toHaveValue('Typed');
  });
});

describe('A change whose answer was lost', () => {
  test('is done if Polar holds it', async () => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', 'lost_response', { times: 1 });
    await save(rendered);
    expect(await screen.findByText('Typed')).toBeVisible();
    expect(screen.getAllByText(en.saved)[0]).toBeVisible();
    expect(rendered.listChanges()).toEqual(['customers.update']);
  });

  test('is not known until it can be read, and then done', async () => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', 'lost_response', { times: 1 });
    const clear = rendered.polar.fail('customers.get', 500);
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(en.maybeSaved);
    expect(getName()).toHaveValue('Typed');
    clear();
    await runClockUntil(() => expect(screen.getAllByText(en.saved)[0]).toBeVisible());
    expect(rendered.listChanges()).toEqual(['customers.update']);
  });

  test('is not known until it can be read, and then not done', async () => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', 500, { times: 1 });
    const clear = rendered.polar.fail('customers.get', 500);
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(en.maybeSaved);
    clear();
    await runClockUntil(() => {
      expect(getAlert()).toHaveTextContent(en.notSavedAfterAll);
    });
    expect(getName()).toHaveValue('Typed');
  });

  test('to which Polar does not respond in time is looked for later, and only the last look tells that it was not made', async () => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', 'hang', { times: 1 });
    await save(rendered);
    expect(await findAlert()).toHaveTextContent(en.maybeSaved);
    await passTime(20_000);
    expect(getAlert()).toHaveTextContent(en.maybeSaved);
    await passTime(12_000);
    expect(getAlert()).toHaveTextContent(en.notSavedAfterAll);
    expect(getName()).toHaveValue('Typed');
  });

  test('to which Polar does not respond in time is done once a later look shows it', async () => {
    const rendered = await typeName();
    rendered.polar.fail('customers.update', 'hang', { times: 1 });
    await save(rendered);
    await findAlert();
    const modified_at = '2026-06-15T12:00:11.000Z';
    const stored = rendered.getStored();
    if (!stored) throw new Error('There is no customer.');
    rendered.polar.customers.add({ ...stored, modified_at, billing_name: 'Typed' });
    await passTime(3_000);
    expect(screen.getAllByText(en.saved)[0]).toBeVisible();
    expect(rendered.listChanges()).toHaveLength(1);
  });
});
