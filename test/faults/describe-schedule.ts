import type { Fault, Schedule, Step } from './schedule.ts';

const FAULTS: Record<Fault['kind'], string> = {
  none: 'is answered',
  dropped: 'is lost on its way there',
  lost: 'is acted on, and its response is lost',
  reset: 'is acted on, and its response breaks off',
  silent: 'gets no response',
  own_401: 'gets a 401 of the server itself',
  proxy_401: 'gets a 401 of a proxy',
  proxy_401_acted: 'is acted on, and gets a 401 of a proxy',
  not_found: 'gets a 404',
  rate_limited: 'gets a 429',
  crash: 'gets a 500',
  crash_acted: 'is acted on, and gets a 500',
  bad_gateway: 'gets a 502',
  bad_gateway_acted: 'is acted on, and gets a 502',
  html: 'gets a page of HTML',
  html_acted: 'is acted on, and gets a page of HTML',
  garbage: 'is acted on, and gets JSON that breaks off',
  empty_object: 'gets an empty object with 200',
  older_copy: 'gets an older copy',
  other_key: 'gets another license key',
};

/** A schedule in plain words, a line for each step and each fault. */
export function describeSchedule({ view, steps, faults }: Schedule): string {
  return [
    `The page shows: ${view}.`,
    ...steps.map((step, index) => `${index + 1}. ${describeStep(step)}`),
    ...Object.entries(faults).flatMap(([kind, all]) =>
      all.flatMap((fault, index) =>
        fault.kind === 'none' && !fault.before && !fault.after
          ? []
          : [`Request ${index + 1} of the kind ${kind} ${describeFault(fault)}.`],
      ),
    ),
  ].join('\n');
}

function describeFault({ kind, before, after }: Fault): string {
  const times = [before && `${before} ms until it acts`, after && `${after} ms until it responds`];
  return [FAULTS[kind], ...times.filter(Boolean)].join(', ');
}

/** A step in plain words. */
export function describeStep(step: Step): string {
  const { do: action, ...details } = step;
  const told = Object.entries(details).map(([name, value]) => `${name} ${String(value)}`);
  return told.length > 0 ? `${action} (${told.join(', ')})` : action;
}
