// First: React looks for what watches it when it is loaded.
import { countRenders } from '../../watch-commits.ts';
import { QueryClient } from '@tanstack/react-query';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { fakeTime } from '../in-page/fake-time.ts';
import { createKey } from '../in-page/keys.ts';
import { countRows, offer, show, until } from '../in-page/run.ts';
import { stubFetch } from '../in-page/stub-fetch.ts';

/** Milliseconds without a render after which no more is expected. */
const QUIET = 300;

/** How many components React calls for it, until it is quiet again. */
async function countUntilQuiet(act: () => unknown) {
  let total = 0;
  for (let step = act, last = 1; last > 0; step = () => {}) {
    const { again, first } = await countRenders(async () => {
      await step();
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    });
    last = again.length + first.length;
    total += last;
  }
  return total;
}

async function countDuring(act: () => unknown) {
  await countUntilQuiet(() => {});
  return countUntilQuiet(act);
}

async function showCard() {
  const tick = fakeTime();
  const licenseKey = createKey(10);
  const queryClient = new QueryClient();
  show(
    <PolarPortalProvider
      sessionToken="polar_cst_bench"
      fetch={stubFetch([licenseKey])}
      queryClient={queryClient}
    >
      <LicenseKeyCard id={licenseKey.id} />
    </PolarPortalProvider>,
  );
  await until(() => countRows() === 10);
  return { tick, queryClient };
}

const click = (slot: string) => document.querySelector<HTMLElement>(`[data-slot=${slot}]`)?.click();

offer({
  async 'renders per tick'() {
    const { tick } = await showCard();
    return () => countDuring(() => tick(60_000));
  },
  async 'renders per refetch of the same data'() {
    const { queryClient } = await showCard();
    return () => countDuring(() => queryClient.refetchQueries());
  },
  async 'renders of the question before a change'() {
    await showCard();
    return () => countDuring(() => click('license-key-deactivate'));
  },
  async 'renders of a change, from its confirmation on'() {
    await showCard();
    return async () => {
      click('license-key-deactivate');
      return countDuring(() => click('portal-confirm'));
    };
  },
});
