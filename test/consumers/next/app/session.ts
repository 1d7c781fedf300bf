/** Which Polar to talk to; a vendor's would be "production". */
export const polarServer = process.env['POLAR_SERVER'] ?? '';

/** The vendor's own id of the customer who is signed in; a vendor's would read a cookie. */
export async function getCustomer(): Promise<string> {
  return 'account-2041';
}

/** Begins a customer's session with the vendor's own token, which stays on the server. */
export async function createSession(
  customer: string,
): Promise<{ token: string; expires_at: string }> {
  const answer = await fetch(`${polarServer}/v1/customer-sessions/`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${process.env['POLAR_ACCESS_TOKEN']}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ external_customer_id: customer }),
  });
  const { token, expires_at } = await answer.json();
  return { token, expires_at };
}
