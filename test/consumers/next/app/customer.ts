/** Which Polar to talk to; a vendor's would be "https://api.polar.sh". */
export const polarServer = process.env['POLAR_SERVER'] ?? '';

/** The vendor's own id of the customer who is signed in; a vendor's would read a cookie. */
export async function getCustomer(): Promise<string> {
  return 'account-2041';
}
