import { spawn } from 'node:child_process';
import { launch } from 'puppeteer-core';
import { Builder, Capabilities, Key } from 'selenium-webdriver';

/** A browser with one page, driven by what it offers for that. */
export interface Engine {
  open: (url: string) => Promise<unknown>;
  /** The value of an expression in the page. */
  read: <Value>(expression: string) => Promise<Value>;
  press: (key: 'Tab' | 'Enter' | 'Escape') => Promise<unknown>;
  close: () => Promise<unknown>;
}

/** Firefox, over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
  });
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    read: (expression) => page.evaluate(expression) as Promise<never>,
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}

/** WebKitGTK's MiniBrowser, over classic WebDriver and on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const port = 20_000 + (process.pid % 10_000);
  const server = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    // A group of its own, so that the screen goes with the driver.
    detached: true,
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await waitFor(() =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
  return {
    open: (url) => driver.get(url),
    read: (expression) => driver.executeScript(`return (${expression})`) as Promise<never>,
    press: (key) =>
      driver
        .actions()
        .sendKeys(Key[key.toUpperCase() as 'TAB'])
        .perform(),
    async close() {
      await driver.quit();
      if (server.pid) process.kill(-server.pid);
    },
  };
}

/** Asks until the answer is yes. */
async function waitFor(ask: () => Promise<boolean>) {
  for (let attempts = 0; attempts < 100; attempts += 1) {
    if (await ask()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('The browser’s driver did not start.');
}
