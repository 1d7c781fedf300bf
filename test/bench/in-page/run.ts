import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { ReactNode } from 'react';
import { median } from '../statistics.mjs';

/** Prepares something, and answers what does it once. That answers milliseconds, unless they are measured outside. */
export type Scenario = () => Promise<() => Promise<number | undefined>>;

/** How often something is mounted in a page, after the first time. */
const MOUNTS = 5;

const host = document.getElementById('root') ?? document.body;
// As wide as a card usually is.
host.style.width = '640px';

let root: Root | undefined;

/** Renders at once, with layout. */
export function show(ui: ReactNode) {
  root ??= createRoot(host);
  const rendered = root;
  flushSync(() => rendered.render(ui));
  host.getBoundingClientRect();
}

export async function until(isTrue: () => boolean) {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const countRows = () => host.querySelectorAll('li').length;

/** Resolves when the next frame has been painted. */
export function nextPaint() {
  return new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    requestAnimationFrame(() => port2.postMessage(0));
  });
}

/** Mounts what has its data already, script and layout. */
export async function prepareMount(mount: () => void, unmount: () => void, rows: number) {
  mount();
  await until(() => countRows() === rows && !host.querySelector('[aria-busy="true"]'));
  return async () => {
    const times = Array.from({ length: MOUNTS }, () => {
      unmount();
      host.getBoundingClientRect();
      const start = performance.now();
      mount();
      host.getBoundingClientRect();
      return performance.now() - start;
    });
    if (countRows() !== rows) throw new Error(`${countRows()} rows, not ${rows}.`);
    return median(times);
  };
}

/** @param hidden - What stays when it is unmounted, such as a provider with its cache. */
export const prepareReactMount = (ui: ReactNode, rows: number, hidden: ReactNode = null) =>
  prepareMount(
    () => show(ui),
    () => show(hidden),
    rows,
  );

/** The same for what asks the browser something first: until its rows are there, with layout. */
export async function prepareLateMount(ui: ReactNode, rows: number, hidden: ReactNode) {
  const isThere = () => countRows() === rows && !host.querySelector('[aria-busy="true"]');
  show(ui);
  await until(isThere);
  return async () => {
    const times: number[] = [];
    for (let mount = 0; mount < MOUNTS; mount += 1) {
      show(hidden);
      const start = performance.now();
      show(ui);
      while (!isThere()) await nextTask();
      host.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return median(times);
  };
}

/** Resolves in the next task, without the delay of a timer. */
function nextTask() {
  return new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(0);
  });
}

/** Mounts and unmounts it a hundred times. */
export async function remount(ui: ReactNode, hidden: ReactNode = null) {
  for (let time = 0; time < 100; time += 1) {
    show(ui);
    show(hidden);
    // Lets effects and timers of no delay run.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

/** From rendering to the frame in which all is painted. */
export async function timeToPaint(start: () => void, isThere: () => boolean) {
  const began = performance.now();
  start();
  while (!isThere()) await nextPaint();
  await nextPaint();
  return performance.now() - began;
}

/** Lets `bench.mjs` prepare and run the scenarios of this page. */
export function offer(scenarios: Record<string, Scenario>) {
  let run: Awaited<ReturnType<Scenario>> | undefined;
  Object.assign(globalThis, {
    bench: {
      names: Object.keys(scenarios),
      prepare: async (name: string) => void (run = await scenarios[name]?.()),
      run: () => run?.(),
    },
  });
}
