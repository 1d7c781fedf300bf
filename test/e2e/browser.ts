import { chromium, type Browser, type ConsoleMessage, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';

let browser: Promise<Browser> | undefined;

/** Starts a browser, without some of the switches that Playwright starts it with. */
export function launchBrowser(ignoreDefaultArgs: string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs,
    ...(executablePath && { executablePath }),
  });
}

/** The browser of all files that run in this process. It ends with the process. */
export function getBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

/** Collects the errors that a page reports, and what `isProblem` finds in its console. */
export function watchPage(
  page: Page,
  isProblem: (type: string, text: string, url: string) => boolean,
) {
  const problems: string[] = [];
  const onError = ({ message }: Error) => problems.push(message);
  const onConsole = (message: ConsoleMessage) => {
    const { url } = message.location();
    if (isProblem(message.type(), message.text(), url)) problems.push(message.text());
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  return {
    problems,
    stop() {
      page.off('pageerror', onError);
      page.off('console', onConsole);
    },
  };
}

/** Whether a message in the console is an error or a warning. */
export function isErrorOrWarning(type: string): boolean {
  return type === 'error' || type === 'warning';
}
