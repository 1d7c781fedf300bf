import 'polar-customer-portal/styles.css';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

export default async function Layout({ children }: { children: ReactNode }) {
  // A nonce is for one request: nothing is rendered before there is one.
  await connection();
  return (
    <html lang="en">
      <body>
        <h1>Your license</h1>
        {children}
      </body>
    </html>
  );
}
