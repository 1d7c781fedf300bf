import { goOnline, setVisible, type Stage } from './take-step.ts';

/** Ends all faults, and does what a customer does then: comes back, waits, looks again, and tries again. */
export async function recover(stage: Stage): Promise<void> {
  const { server, clock, page, customer } = stage;
  server.recover();
  await goOnline(stage);
  await setVisible(true, clock);
  if (!page.state.isThere) await clock.settle(() => page.show({ isThere: true }));
  // As long as Polar may block a customer, and as our retries take.
  await clock.pass(75_000);
  await setVisible(true, clock);
  await clock.pass(1_000);
  for (let time = 0; time < 4; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as a customer does
    if (!(await customer.tryAgain(0))) break;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await clock.pass(5_000);
  }
  await customer.showAll();
}
