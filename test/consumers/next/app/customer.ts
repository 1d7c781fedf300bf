/** The address of Polar; in production it would be "https://api.polar.sh". */
export const polarServer = process.env['POLAR_SERVER'] ?? '';

/** The id of the customer who is signed in; a real app would read a cookie. */
export async function getCustomer(): Promise<string> {
  return 'account-2041';
}
