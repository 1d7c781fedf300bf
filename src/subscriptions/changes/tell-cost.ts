import type { Format } from '../../locale/format.ts';
import type { ChangeCost } from '../rules/preview-sum.ts';
import type { ChangeTiming } from '../rules/timing.ts';
import { tellWhen } from '../tell-when.ts';
import type { ChangeCostMessages } from './messages.ts';

interface CostWords {
  messages: ChangeCostMessages;
  format: Format;
  /** In lower case, as Polar sends it. */
  currency: string;
  /** What is charged: "Visa ending in 4242". */
  method: string | undefined;
  now: number;
}

/** What a change costs and when, in sentences. */
export function tellCost(
  cost: ChangeCost,
  timing: Pick<ChangeTiming, 'applies' | 'endsTrial' | 'startsPeriod'>,
  words: CostWords,
): string[] {
  const { messages } = words;
  const texts: string[] = [];
  if (timing.endsTrial) texts.push(messages.endsTrial);
  texts.push(...tellSum(cost, words));
  if (timing.applies === 'now') texts.push(messages.appliesNow);
  if (timing.startsPeriod) texts.push(messages.newPeriod);
  return texts;
}

function tellSum(
  cost: ChangeCost,
  { messages, format, currency, method, now }: CostWords,
): string[] {
  const money = (amount: number) => format.money(amount, currency);
  const when = (time: number | undefined) =>
    time === undefined ? undefined : tellWhen(format, time, now);
  switch (cost.kind) {
    case 'now':
      return tellNow(cost.sum, messages, money, method);
    case 'next_invoice': {
      const { sum } = cost;
      const date = when(cost.at);
      if (sum.kind === 'credit') return [messages.nextInvoiceCredit(money(sum.amount), date)];
      if (sum.kind === 'nothing') return [messages.nothingNow];
      const amount = sum.kind === 'due' ? money(sum.amount) : undefined;
      return [messages.nextInvoice(amount, date)];
    }
    case 'period_end':
      return [messages.periodEnd(when(cost.at))];
    case 'trial_end':
      return [messages.trialEnd(when(cost.at))];
    case 'unknown':
      return [messages.unknown(cost.sum.kind === 'due' ? money(cost.sum.amount) : undefined)];
  }
}

function tellNow(
  sum: Extract<ChangeCost, { kind: 'now' }>['sum'],
  messages: ChangeCostMessages,
  money: (amount: number) => string,
  method: string | undefined,
): string[] {
  switch (sum.kind) {
    case 'due': {
      const { balance = 0 } = sum;
      const texts = [messages.now(money(sum.amount), method)];
      if (balance < 0) texts.push(messages.creditUsed(money(-balance)));
      if (balance > 0) texts.push(messages.debtIncluded(money(balance)));
      return texts;
    }
    case 'credit':
      return [messages.credit(money(sum.amount))];
    case 'nothing':
      return [
        sum.coveredBy === undefined
          ? messages.nothingNow
          : messages.coveredByCredit(money(sum.coveredBy)),
      ];
    case 'unknown':
      return [messages.nowUnknown];
  }
}
