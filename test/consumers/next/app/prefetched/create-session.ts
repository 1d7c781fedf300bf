import { polarServer } from '../customer';

/** Creates a customer's session with your organization access token, which stays on the server. */
export async function createSession(external_customer_id: string): Promise<string> {
  const response = await fetch(`${polarServer}/v1/customer-sessions/`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${process.env['POLAR_ACCESS_TOKEN']}`,
      'Content-Type': 'application/json',
      'Polar-Version': '2026-10',
    },
    body: JSON.stringify({ external_customer_id }),
  });
  if (!response.ok) throw new Error(`Polar responded with ${response.status}, and no session.`);
  const { token } = await response.json();
  return token;
}
