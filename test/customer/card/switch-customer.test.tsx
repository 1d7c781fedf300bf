import { createCustomer } from 'polar-customer-portal/mock';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { edit, en, findCard, form, JANE, renderCard, save, type } from './render-card.tsx';

beforeEach(() => startClock());

/** Jane types, her session ends, and Bea signs in on the same page, which is told nothing of that. */
async function signInAsBea() {
  const bea = createCustomer({ ...JANE, email: 'bea@example.com', billing_name: 'Bea Moss' });
  let getToken: () => string | Promise<string>;
  const rendered = renderCard({
    provider: (polar, customer) => {
      getToken = () => polar.createSession({ customer }).token;
      return {
        sessionToken: () => getToken(),
        onSignIn() {
          polar.clearFailures();
          getToken = () => polar.createSession({ customer: bea }).token;
        },
      };
    },
  });
  rendered.polar.customers.add(bea);
  await findCard();
  return { bea, ...rendered };
}

test('what a customer has typed is not there for another, who signs in after the session has ended', async () => {
  const { bea, ...rendered } = await signInAsBea();
  await edit(rendered);
  await type(rendered, form.name, 'Typed by Jane');
  rendered.polar.fail('customers.update', 401);
  rendered.polar.fail('customers.get', 401);
  await save(rendered);
  await rendered.user.click(await runClockUntil(() => screen.getByText(en.signInAgain)));
  await runClockUntil(() => screen.getByText('Bea Moss'));
  await passTime(2_000);
  expect(document.body).not.toHaveTextContent('Typed by Jane');
  expect(screen.queryByLabelText(form.name)).toBeNull();
  await edit(rendered);
  expect(screen.getByLabelText(form.name)).toHaveValue('Bea Moss');
  expect(rendered.polar.customers.get(bea.id)).toMatchObject({ billing_name: 'Bea Moss' });
});
