import { polarServer } from '../customer';

/** Begins a customer's session with the vendor's own token, which stays on the server. */
export async function createSession(external_customer_id: string): Promise<string> {
  const answer = await fetch(`${polarServer}/v1/customer-sessions/`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${process.env['POLAR_ACCESS_TOKEN']}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ external_customer_id }),
  });
  const { token } = await answer.json();
  return token;
}
