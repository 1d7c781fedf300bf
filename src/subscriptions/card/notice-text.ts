import type { ContentsSummary } from '../contents.ts';
import type { ContentsText, SubscriptionNoticeMessages } from '../notice-messages.ts';
import type { SubscriptionState } from '../rules/state.ts';

/** What a notice says: what happens, and what follows from it. */
export interface Notice {
  strong: string;
  sentences: string[];
  /** Whether only the seller can go on from there. */
  asksSeller: boolean;
}

/** What a notice is made of. */
export interface NoticeFacts {
  state: SubscriptionState;
  contents: ContentsSummary;
  /** Whether what it pays for works now; `undefined` if nobody knows. Read only of one that could not be paid. */
  isWorking: boolean | undefined;
  /** Whether more than one person uses it. */
  isTeam: boolean;
  /** Whether whoever looks may change it; `undefined` until it is known. */
  access: boolean | undefined;
  /** What is paid with: "Visa ending in 4242". */
  method: string | undefined;
  /** What is charged when it goes on by itself. */
  resumeAmount: string | undefined;
  /** Writes a point in time, in milliseconds since 1970. */
  when: (time: number) => string;
}

/** What there is to say of a subscription that does not simply go on; `undefined` for nothing. */
export function getNotice(
  facts: NoticeFacts,
  messages: SubscriptionNoticeMessages,
): Notice | undefined {
  const { state, contents, when } = facts;
  const tell = (text: ContentsText) => text[contents.contents](contents.keys);
  const team = facts.isTeam && messages.holdsForTeam;
  switch (state.kind) {
    case 'ending': {
      const { endsAt } = state;
      return toNotice(
        endsAt === undefined ? messages.endsWithPeriod : messages.endsOn(when(endsAt)),
        [state.isTrial && messages.nothingCharged, tell(messages.untilEnd), team],
      );
    }
    case 'pause_planned': {
      const { pausesAt } = state;
      const strong =
        pausesAt === undefined ? messages.pausesWithPeriod : messages.pausesOn(when(pausesAt));
      return toNotice(strong, [tell(messages.whilePaused), getResumption(facts, messages), team]);
    }
    case 'paused':
      return toNotice(
        tell(messages.paused),
        [getResumption(facts, messages), team, facts.access && messages.endPaused],
        facts.access === true,
      );
    case 'past_due':
      return getPastDue(state, facts, messages);
    case 'unpaid':
      return toNotice(
        messages.unpaid,
        [tell(messages.stopped), team, facts.access && messages.endUnpaid],
        facts.access === true,
      );
    case 'incomplete':
      return state.isExpired
        ? toNotice(messages.incompleteExpired, [messages.incompleteExpiredText])
        : toNotice(messages.incomplete, [messages.incompleteText], true);
    case 'ended': {
      const { endedAt } = state;
      return toNotice(endedAt === undefined ? messages.hasEnded : messages.endedOn(when(endedAt)), [
        tell(messages.stopped),
        team,
      ]);
    }
    default:
      return undefined;
  }
}

function toNotice(
  strong: string,
  sentences: readonly (string | false | undefined)[],
  asksSeller = false,
): Notice {
  return { strong, sentences: sentences.filter((each) => !!each) as string[], asksSeller };
}

/** When a paused one goes on. */
function getResumption(
  { state, resumeAmount, when }: NoticeFacts,
  messages: SubscriptionNoticeMessages,
): string | undefined {
  if (state.kind !== 'paused' && state.kind !== 'pause_planned') return undefined;
  if (state.resumes === 'on_request') return messages.resumesOnRequest;
  if (state.resumesAt === undefined) return messages.resumesSoon;
  return messages.resumesOn(when(state.resumesAt), resumeAmount);
}

/** What failed, when it is tried again, and what happens if that fails too. */
function getPastDue(
  {
    nextAttemptAt,
    lastAttemptAt,
    isEnding,
    endsAt,
  }: Extract<SubscriptionState, { kind: 'past_due' }>,
  { contents: { contents, keys }, isWorking, isTeam, access, method, when }: NoticeFacts,
  messages: SubscriptionNoticeMessages,
): Notice {
  const attempt =
    nextAttemptAt !== undefined
      ? messages.nextAttempt(when(nextAttemptAt))
      : lastAttemptAt !== undefined && messages.triedAgain;
  return toNotice(method === undefined ? messages.paymentFailed : messages.declined(method), [
    attempt,
    isWorking === false && messages.stopsUntilPaid[contents](keys),
    isWorking &&
      nextAttemptAt !== undefined &&
      lastAttemptAt === undefined &&
      messages.worksUntilThen[contents](keys),
    lastAttemptAt !== undefined && messages.endsUnpaidOn(when(lastAttemptAt)),
    lastAttemptAt !== undefined && isWorking !== false && messages.stopsThen[contents](keys),
    isEnding && endsAt !== undefined && messages.endsAnyway(when(endsAt)),
    isTeam && messages.holdsForTeam,
    access === false && messages.askOwner,
  ]);
}
