import { createSession, getCustomer } from '../../session';

export async function POST(): Promise<Response> {
  const session = await createSession(await getCustomer());
  return Response.json(session, { headers: { 'Cache-Control': 'no-store' } });
}
